import { expect, test } from 'vitest';
import { tableContent, textContent } from '../../../src/course/class/file-content.ts';

test('reports, records and progress files are told apart by what is in them', () => {
  expect(textContent('Name\tAttempt\tScore\nAda\t1\t5').kind).toBe('report');
  expect(textContent('Learner;Criterion;Best score %\nAda;D9 4.1;5').kind).toBe('record');
  expect(textContent('\n{ "kind": "outcome-four-progress" }').kind).toBe('progress');
});

test.each([
  ['', /empty/],
  ['\t\t\n', /empty/],
  ['Date,Amount\n1,2', /something else: its first line has “Date”, “Amount”/],
  ['{"photos":[]}', /other program/],
  ['<!DOCTYPE html><form><input type="password">', /sign-in page/],
  ['<html><h1>Report</h1>', /web page/],
  ['<!doctype html><script type="application/json" id="outcome-four">', /learner or a tutor saved/],
  ['Name\tAttempt\tScore\n', /no learners/],
  ['Name\tVersuch\tAntwort 0\tAntwort 1\nAda\t1\ta\tb', /another language.*“Antwort 0”/],
])('%j is refused with what it is and what to do', (text, what) => {
  expect(() => textContent(text)).toThrow(what);
  try {
    textContent(text);
  } catch (problem) {
    expect(problem).toHaveProperty('problem.todo', expect.stringMatching(/\.$/));
  }
});

test('a table without anything in it is empty', () => {
  expect(() => tableContent([])).toThrow(/empty/);
});
