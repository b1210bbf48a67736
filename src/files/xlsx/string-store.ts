import { FileError } from '../file-error';
import { Spool } from './spool';

const PAGE = 256 * 1024;
/** 48 MB of texts stay in memory; what is beyond goes to a spool and comes back page by page. */
const PAGES_IN_MEMORY = 192;
const MOST_TEXTS = 16_000_000;
const BLOCK = 65_536;
const LENGTH_BYTES = 4;

/**
 * The shared texts of a workbook (共享字符串): numbered in their order, in memory up to a bound and spooled beyond it.
 * Workbooks number texts as they first occur, so a sheet asks for them nearly in order.
 */
export class StringStore {
  count = 0;
  /** Where each text begins, in blocks that never move. */
  private readonly starts: Float64Array[] = [];
  private page = Buffer.allocUnsafe(PAGE);
  private used = 0;
  /** Number of the page being written. */
  private current = 0;
  private readonly pages = new Map<number, Buffer>();

  private constructor(
    private readonly spool: Spool,
    private readonly pagesInMemory: number,
  ) {}

  static async create(folder: string, pagesInMemory = PAGES_IN_MEMORY): Promise<StringStore> {
    return new StringStore(await Spool.create(folder), pagesInMemory);
  }

  /** @throws FileError TOO_LARGE for more texts than a workbook of allowed size has, or one that no cell can hold */
  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.count >= MOST_TEXTS || length + LENGTH_BYTES > PAGE)
      throw new FileError('TOO_LARGE', '共享文本过多或过长');
    if (this.used + LENGTH_BYTES + length > PAGE) this.turnPage();
    this.mark(this.current * PAGE + this.used);
    this.page.writeUInt32LE(length, this.used);
    this.page.write(text, this.used + LENGTH_BYTES);
    this.used += LENGTH_BYTES + length;
  }

  /** The text of a number, or null when there is none. */
  get(index: number): string | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return null;
    const start = this.starts[Math.floor(index / BLOCK)]?.[index % BLOCK] ?? 0;
    const page = this.pageAt(Math.floor(start / PAGE));
    const from = (start % PAGE) + LENGTH_BYTES;
    return page.toString('utf8', from, from + page.readUInt32LE(from - LENGTH_BYTES));
  }

  async close(): Promise<void> {
    await this.spool.close();
  }

  private mark(start: number): void {
    const block = Math.floor(this.count / BLOCK);
    const starts = (this.starts[block] ??= new Float64Array(BLOCK));
    starts[this.count % BLOCK] = start;
    this.count += 1;
  }

  private turnPage(): void {
    this.spool.appendNow(this.page);
    this.keep(this.current, this.page);
    this.page = Buffer.allocUnsafe(PAGE);
    this.used = 0;
    this.current += 1;
  }

  private pageAt(number: number): Buffer {
    if (number === this.current) return this.page;
    const known = this.pages.get(number);
    if (known) return known;
    const page = this.spool.readNow(number * PAGE, (number + 1) * PAGE);
    this.keep(number, page);
    return page;
  }

  /** The page that came first goes first. */
  private keep(number: number, page: Buffer): void {
    this.pages.set(number, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > this.pagesInMemory && oldest !== undefined) this.pages.delete(oldest);
  }
}
