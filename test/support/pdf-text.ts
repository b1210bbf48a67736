import { inflateSync } from 'node:zlib';

/** The text of a PDF whose fonts say what their glyphs mean, as ours do (报告文字): in the order drawn, without blanks between pieces. */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values())
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, meaningsOf(objects, font));
  const contents = [...objects.values()].flatMap(({ head }) => /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? []);
  return contents.map((id) => drawn(objects.get(id)?.stream ?? '', fonts)).join('\n');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = found;
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(at + 'stream\n'.length).replace(/\nendstream\s*$/, '');
    objects.set(id, { head, stream: /\/FlateDecode/.test(head) ? unpacked(raw) : raw });
  }
  return objects;
}

function unpacked(raw: string): string {
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

/** What the glyphs of a font mean, by their numbers as they are drawn. */
function meaningsOf(objects: ReadonlyMap<string, PdfObject>, font: string): ReadonlyMap<string, string> {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1];
  const meanings = new Map<string, string>();
  const ranges = (objects.get(map ?? '')?.stream ?? '').matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi);
  for (const [, from = '', list = ''] of ranges)
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, unicode = ''], index) => {
      const glyph = (parseInt(from, 16) + index).toString(16).padStart(4, '0');
      meanings.set(glyph, Buffer.from(unicode.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  return meanings;
}

function drawn(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, glyphs = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
    if (name !== undefined) font = fonts.get(name);
    else text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph.toLowerCase()) ?? '').join('');
  }
  return text;
}
