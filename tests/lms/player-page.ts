import type { PlayerConfig } from './player-config.ts';

const style = '<style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>';

/** The page around the content: its script exposes the API, then opens the content. */
export function playerPage(config: PlayerConfig): string {
  // `<` inside JSON would end the script element.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>LMS</title>${style}
<script id="config" type="application/json">${data}</script>
<script type="module" src="/lms/code/player/player.ts"></script></head><body></body></html>`;
}

/** A page between player and content, for an API two windows up. */
export function framePage(contentUrl: string): string {
  const url = contentUrl.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Frame</title>${style}</head>
<body><iframe id="content" name="content" title="Activity" src="${url}"></iframe></body></html>`;
}
