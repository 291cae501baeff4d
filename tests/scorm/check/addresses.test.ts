import { expect, test } from 'vitest';
import { addressesIn } from '../../../scorm/check/addresses.ts';

const told = (file: string, text: string) =>
  addressesIn(file, text).map(({ url, use }) => `${use} ${url}`);

test('tells what a page loads by itself from what it links to', () => {
  const html =
    '<link rel="stylesheet" href="//a.example/a.css"><link rel="license" href="https://b.example/">' +
    '<a href="https://c.example/">c</a><img src="d.png" srcset="e.png 1x, https://f.example/f.png 2x">' +
    '<video poster="/g.png"></video><form action="http://h.example/"></form>' +
    '<p style="background:url(https://i.example/i.png)" onclick="go(\'https://j.example/\')">';
  expect(told('a.html', html)).toEqual([
    'load //a.example/a.css',
    'link https://b.example/',
    'link https://c.example/',
    'load https://f.example/f.png',
    'load /g.png',
    'link http://h.example/',
    'load https://i.example/i.png',
    'script https://j.example/',
  ]);
});

test('reads styles and scripts, inside pages and beside them', () => {
  expect(told('a.css', '@import "https://a.example/a.css"; b{c:url( "/d.png" )}')).toEqual([
    'load https://a.example/a.css',
    'load /d.png',
  ]);
  expect(told('a.js', 'fetch("https://a.example/x?y=1"); x = "//b.example/"; // a/b "/c"')).toEqual(
    ['script https://a.example/x?y=1', 'script //b.example/'],
  );
  expect(told('a.html', '<style>@import url(//a.example)</style>')).toEqual(['load //a.example']);
});

test('takes no name of a vocabulary for an address, and looks into no other file', () => {
  expect(told('a.js', 'create("http://www.w3.org/2000/svg")')).toEqual([]);
  expect(told('a.json', '"https://a.example/"')).toEqual([]);
});
