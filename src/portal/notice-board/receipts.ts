/** What was read from a file that somebody presents (回执文件内容). */
export type Presented =
  | { readonly kind: 'TEXT'; readonly jws: string; readonly isOfReport: boolean }
  | { readonly kind: 'NUMBER'; readonly number: string }
  | { readonly kind: 'NO_RECEIPT' | 'NO_CODE' | 'TOO_LONG' };

/** Longest text that the public counter takes, and longest file that can be a receipt at all. */
const LONGEST_QUESTION = 95_000;
const LONGEST_BYTES = 4_000_000;
const LONGEST_REPORT = 30_000_000;
/** Pictures larger than this are made smaller before they are searched. */
const LARGEST_SIDE = 1_600;
const PATIENCE_MS = 2_000;

/** The number in what somebody typed, pasted or scanned (回执编号): itself, or the last part of a link; null for neither. */
export function receiptNumberIn(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const tail = /\/verify\/([0-9a-z]+)\/?(?:[?#].*)?$/i.exec(plain)?.[1];
  const number = (tail ?? plain.replace(/[\s-]/g, '')).toLowerCase();
  return /^[0-9a-z]{32}$/.test(number) ? number : null;
}

/** Reads a file that was dropped or chosen (读取回执文件): the text of a receipt, a report with one in it, or a picture of its QR code. */
export async function readPresented(file: File): Promise<Presented> {
  if (file.type.startsWith('image/')) return await readPicture(file);
  if (await isPdf(file))
    return file.size > LONGEST_REPORT ? { kind: 'NO_RECEIPT' } : readReport(await file.arrayBuffer());
  if (file.size > LONGEST_BYTES) return { kind: 'NO_RECEIPT' };
  const jws = (await file.text()).trim();
  if (!isReceipt(jws)) return { kind: 'NO_RECEIPT' };
  return jws.length > LONGEST_QUESTION ? { kind: 'TOO_LONG' } : { kind: 'TEXT', jws, isOfReport: false };
}

async function isPdf(file: File): Promise<boolean> {
  return (await file.slice(0, 5).text()) === '%PDF-';
}

/**
 * The receipt in a report of ours (核查报告中的回执): our reports carry its text, and its number, as plain entries of the document's
 * information. What a report shows can be altered, the receipt in it cannot.
 */
function readReport(bytes: ArrayBuffer): Presented {
  const text = new TextDecoder('latin1').decode(bytes);
  const jws = entryOf(text, 'ChengxinReceipt');
  if (isReceipt(jws) && jws.length <= LONGEST_QUESTION) return { kind: 'TEXT', jws, isOfReport: true };
  const number = receiptNumberIn(entryOf(text, 'ChengxinReceiptNumber'));
  return number === null ? { kind: 'NO_RECEIPT' } : { kind: 'NUMBER', number };
}

/** A plain entry of a document's information, which stands in an object of its own; empty where there is none. */
function entryOf(text: string, name: string): string {
  const object = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  if (object === undefined) return '';
  return new RegExp(`[\\r\\n]${object} 0 obj\\s*\\(([\\w.-]+)\\)`).exec(text)?.[1] ?? '';
}

function isReceipt(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

async function readPicture(file: File): Promise<Presented> {
  try {
    const [{ default: decode }, picture] = await Promise.all([import('qr/decode.js'), pixelsOf(file)]);
    const number = receiptNumberIn(decode(picture, { timeLimit: PATIENCE_MS, effort: 4 }));
    return number === null ? { kind: 'NO_CODE' } : { kind: 'NUMBER', number };
  } catch {
    return { kind: 'NO_CODE' };
  }
}

/** The pixels of a picture, on white where it is transparent. */
async function pixelsOf(file: File): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
