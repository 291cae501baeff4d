import { htmlElements, type HtmlElement } from '../html-elements.ts';
import type { Address } from './address.ts';

/** Attributes whose address the browser fetches by itself. */
const loading = new Set(['src', 'poster', 'data', 'background', 'xlink:href']);
/** Hosts in the names of vocabularies, which look like addresses and are never fetched. */
const namespaces = [
  ...['w3.org', 'adlnet.org', 'imsglobal.org', 'schema.org', 'ns.adobe.com', 'purl.org'],
  ...['schemas.openxmlformats.org', 'schemas.microsoft.com'],
];

/** Every address of note that a file names: remote ones, and such as begin at the server's root. */
export function addressesIn(file: string, text: string): readonly Address[] {
  const found = /\.html?$|\.xhtml$/i.test(file)
    ? inPage(file, text)
    : /\.css$/i.test(file)
      ? inStyles(file, text)
      : /\.m?js$/i.test(file)
        ? inScript(file, text)
        : [];
  return found.filter(({ url }) => {
    const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(url)?.[1]?.toLowerCase();
    return !host || !namespaces.includes(host);
  });
}

function inPage(file: string, html: string): Address[] {
  return htmlElements(html).flatMap((element) => [
    ...[...element.attributes.values()].flatMap(({ name, value }): Address[] => {
      if (name === 'style') return inStyles(file, value);
      if (/^on[a-z]+$/.test(name)) return inScript(file, value);
      if (name === 'srcset' || name === 'imagesrcset') {
        return value.split(/,\s+/).flatMap((one) => noted(file, one.trim().split(/\s/)[0], 'load'));
      }
      const use = useOf(element, name);
      return use ? noted(file, value, use) : [];
    }),
    ...(element.name === 'style' ? inStyles(file, element.ownText) : []),
    ...(element.name === 'script' && !/json/i.test(element.attributes.get('type')?.value ?? '')
      ? inScript(file, element.ownText)
      : []),
  ]);
}

function useOf({ name: element, attributes }: HtmlElement, name: string): Address['use'] | null {
  if (loading.has(name)) return 'load';
  if (name === 'action' || name === 'formaction') return 'link';
  if (name !== 'href') return null;
  if (element !== 'link') return 'link';
  const rel = attributes.get('rel')?.value ?? '';
  return /stylesheet|icon|preload|prefetch|manifest|preconnect|dns-prefetch/i.test(rel)
    ? 'load'
    : 'link';
}

function inStyles(file: string, css: string): Address[] {
  const urls = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s*["']([^"']*)/gi);
  return [...urls].flatMap(([, url, imported]) => noted(file, url ?? imported, 'load'));
}

function inScript(file: string, text: string): Address[] {
  const urls = text.matchAll(/["'`](?:https?:|wss?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`\s<>\\]*/gi);
  return [...urls].flatMap(([url]) => noted(file, url.slice(1), 'script'));
}

function noted(file: string, url: string | undefined, use: Address['use']): Address[] {
  const address = url?.trim() ?? '';
  return /^(https?:|wss?:|ftp:)?\/\//i.test(address) || /^\/(?!\/)/.test(address)
    ? [{ file, url: address, use }]
    : [];
}
