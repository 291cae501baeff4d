import { htmlElements } from '../../../scorm/html-elements.ts';

/** Types of `<script>` that run; all others only hold data. */
const running = /^(|module|(text|application)\/(java|ecma)script)$/i;

/** All script that stands in the page itself, as one text. */
export function inlineScript(html: string): string {
  return htmlElements(html)
    .filter(({ name, attributes }) => {
      const type = attributes.get('type')?.value ?? '';
      return name === 'script' && !attributes.has('src') && running.test(type);
    })
    .map(({ ownText }) => ownText)
    .join('\n');
}
