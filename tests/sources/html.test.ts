import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/sources/html/read-html.ts';
import { readFiles } from './harness.ts';

const PARAGRAPH = 'Ms Ada Lind, the Minister for Harbours, met the Mayor of Port Sel, Mr Oda, on Monday. '
  .repeat(3)
  .trim();
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Lind meets Oda | Port News</title>
<meta charset="utf-8"><meta property="article:published_time" content="2031-05-11T23:00:00+08:00">
<meta property="og:site_name" content="Port News"><link rel="canonical" href="https://port.example/a">
<style>p {}</style><script>var x = "<p>no</p>";</script></head>
<body><header><h1>Port News</h1></header><nav><a href="/">Home</a></nav>
<div class="breadcrumb">Home &gt; News</div>
<article><header><h1>Lind meets&nbsp;Oda</h1></header><p>${PARAGRAPH}<p>They <b>agreed</b> on:
<ul><li>ferries<li><p>quays &amp; boats</p></ul>
<figure><img src="a.jpg" alt="x"><figcaption>Ms Lind and Mr Oda</figcaption></figure>
First line<br>goes on.<br><br>Second paragraph.
<aside>Read more</aside></article>
<footer>Contact</footer></body></html>`;

describe('a page', () => {
  test('gives its text in blocks, without what belongs to the site', async () => {
    const { read } = await readFiles({ 'lind.html': PAGE });
    const clean = read[0]?.clean;
    expect(clean?.blocks.map(({ kind, start, end }) => `${kind} ${clean.text.slice(start, end)}`)).toEqual([
      'TITLE Lind meets Oda',
      `PARAGRAPH ${PARAGRAPH}`,
      'PARAGRAPH They agreed on:',
      'LIST_ITEM ferries',
      'LIST_ITEM quays & boats',
      'CAPTION Ms Lind and Mr Oda',
      'PARAGRAPH First line goes on.',
      'PARAGRAPH Second paragraph.',
    ]);
  });

  test('gives its metadata, the day as written', async () => {
    const { read } = await readFiles({ 'lind.html': PAGE });
    expect(read[0]?.release).toMatchObject({
      id: 'lind',
      title: 'Lind meets Oda',
      publishedOn: '2031-05-11',
      publishedOnSource: 'METADATA',
      publisher: 'Port News',
      url: 'https://port.example/a',
      language: 'en-GB',
    });
  });

  test('is stored as the text taken out of it, and offsets refer to that', async () => {
    const { read } = await readFiles({ 'lind.html': PAGE });
    const { release, clean } = read[0] ?? expect.fail('nothing was read');
    const at = clean.text.indexOf('quays');
    expect(release.text.slice(clean.origin[at], clean.origin[at + 13])).toBe('quays & boats');
    expect(release.text).not.toContain('<');
  });

  test.each([
    '<meta name="DC.date" content="2031-05-11">',
    '<meta name="DCTERMS.issued" content="2031-05-11">',
    '<meta name="PubDate" content="2031-05-11 08:00">',
    '<meta itemprop="datePublished" content="2031-05-11">',
    '<time itemprop="datePublished" datetime="2031-05-11">Monday</time>',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2031-05-11T08:00"}</script>',
    '<time pubdate datetime="2031-05-11">Monday</time>',
  ])('states its publication by %s', (tag) => {
    expect(readHtml(`${tag}<p>They met.`).metadata.publishedOn).toBe('2031-05-11');
  });

  test('with a date that cannot be read gets a warning', () => {
    const { metadata, notes } = readHtml('<meta name="date" content="last week"><p>They met.');
    expect([metadata.publishedOn, notes[0]?.kind]).toEqual([null, 'date-unreadable']);
  });

  test('keeps a title with the name of its site only where no heading tells better', () => {
    expect(readHtml('<title>Lind meets Oda - Port News</title><p>They met.').metadata.title).toBe(
      'Lind meets Oda - Port News',
    );
    expect(readHtml('<title>News</title><h1>Lind meets Oda</h1><h1>More</h1>').metadata.title).toBe('News');
    expect(readHtml('<h1>Lind meets Oda</h1><p>They met.').metadata.title).toBe('Lind meets Oda');
  });

  test('whose paragraphs are divided by line breaks alone', () => {
    expect(readHtml('<div>One<br>goes on.<br /><br>&nbsp;<br>Two.</div>').text).toBe('One\ngoes on.\n\nTwo.');
  });

  test('with little in its article is read as a whole', () => {
    expect(readHtml(`<article>Teaser</article><div>${PARAGRAPH}</div>`).text).toBe(`Teaser\n\n${PARAGRAPH}`);
  });

  test('may be broken', () => {
    expect(readHtml('<p>One</b><div>Two</p></span>Three <table><td>Four<td>Five').text.split('\n\n')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
    ]);
  });

  test('that nests beyond reason, or holds no text, is rejected', async () => {
    const { rejected } = await readFiles({ 'a.html': '<div>'.repeat(200_000), 'b.html': '<script>x</script>' });
    expect(rejected).toEqual(['a.html: the page nests more than 1000 elements', 'b.html: the text is empty']);
  });
});

describe('the charset of a page', () => {
  const page = (charset: string, bytes: Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>`),
      bytes,
    ]);

  test('is the one that it declares', async () => {
    const { read } = await readFiles({
      'a.html': page('gb2312', Buffer.from([0xd6, 0xd8, 0xc7, 0xec])),
      'b.html': page('big5', Buffer.from([0xad, 0xab, 0xbc, 0x79])),
      'c.html': page('iso-8859-1', Buffer.from([0x93, 0xe9, 0x94])),
    });
    expect(read.map(({ release }) => release.text)).toEqual(['重庆', '重慶', '“é”']);
  });

  test('is UTF-8 where the bytes say so, whatever it declares', async () => {
    const { read } = await readFiles({ 'a.html': page('gb2312', Buffer.from('重慶')) });
    expect(read[0]?.release.text).toBe('重慶');
  });
});
