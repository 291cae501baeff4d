import { attributeText, htmlElements, type HtmlAttribute } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/** Attributes that hold one URL. */
export const urlAttributes: ReadonlySet<string> = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

/** Attributes that hold a list of URLs, each followed by a width or a density. */
export const sourceSets: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/** Attributes whose URL is given to `import()`: without `./` it would be a package's name. */
const modules = /^(component|renderer|before-hydration)-url$/;

/** Does the URL begin at the server's root? `//host` does not: that is another origin. */
export function isRootAbsolute(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}

/** The URL as seen from a file of the site: `/assets/a.css` from `assets/b.css` is `./a.css`. */
export function relativeUrl(url: string, from: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  const here = from.split('/').slice(0, -1);
  const there = (path === '' ? 'index.html' : path).split('/');
  while (there.length > 1 && here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return '../'.repeat(here.length) + there.join('/') + rest;
}

/** The same for `import()`, which needs to see a path. */
function moduleUrl(url: string, from: string): string {
  const relative = relativeUrl(url, from);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** The stylesheet with every `url()` and `@import` relative to itself. */
export function relativeCss(css: string, from: string): string {
  return css
    .replace(/url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g, (_, quote: string, url: string) => {
      return `url(${quote}${relativeUrl(url, from)}${quote})`;
    })
    .replace(
      /(@import\s*)(["'])(\/(?!\/)[^"']*)\2/g,
      (_, at: string, quote: string, url: string) => {
        return `${at}${quote}${relativeUrl(url, from)}${quote}`;
      },
    );
}

/**
 * Text that carries URLs as quoted strings, such as an inline script or an island's properties: those
 * that name a file of the site become relative; no other text is touched.
 */
function relativeStrings(text: string, from: string, files: ReadonlySet<string>): string {
  return text.replace(/(["'`])(\/[\w./-]+)(?=\1)/g, (whole, quote: string, url: string) =>
    files.has(url.slice(1)) ? quote + moduleUrl(url, from) : whole,
  );
}

function relativeAttribute(
  { name, value }: HtmlAttribute,
  from: string,
  files: ReadonlySet<string>,
): string {
  if (modules.test(name) && isRootAbsolute(value)) return moduleUrl(value, from);
  if (urlAttributes.has(name)) return isRootAbsolute(value) ? relativeUrl(value, from) : value;
  if (sourceSets.has(name)) {
    return value.replace(
      /(^|,)(\s*)(\/(?!\/)\S*)/g,
      (_, comma: string, space: string, url: string) => {
        return comma + space + relativeUrl(url, from);
      },
    );
  }
  return name === 'props' ? relativeStrings(value, from, files) : value;
}

/** The page with every URL that began at the server's root relative; all else stays as it was. */
export function relativeHtml(html: string, from: string, files: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  for (const element of htmlElements(html)) {
    for (const attribute of element.attributes.values()) {
      const value = relativeAttribute(attribute, from, files);
      if (value !== attribute.value) {
        const { name, start, end } = attribute;
        edits.push({ start, end, text: attributeText(name, value) });
      }
    }
    if (element.name === 'script' || element.name === 'style') {
      const { innerStart: start, innerEnd: end } = element;
      const text = html.slice(start, end);
      const relative =
        element.name === 'style' ? relativeCss(text, from) : relativeStrings(text, from, files);
      if (relative !== text) edits.push({ start, end, text: relative });
    }
  }
  return splice(html, edits);
}
