import { CELL_CHARACTERS } from '../limits';
import type { XmlHandler } from './read-xml';
import { cellString, drainXml } from './read-xml';
import { StringStore } from './string-store';

/** Reads the shared texts of a workbook (读取共享字符串): runs of a rich text are joined, phonetic guides left out. */
export async function readSharedStrings(source: AsyncIterable<Buffer>, folder: string): Promise<StringStore> {
  const store = await StringStore.create(folder);
  try {
    await drainXml(source, new ItemHandler(store));
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

class ItemHandler implements XmlHandler {
  private item = '';
  private isText = false;
  private phonetic = 0;

  constructor(private readonly store: StringStore) {}

  readonly open = (name: string): void => {
    if (name === 'si') this.item = '';
    if (name === 'rPh') this.phonetic += 1;
    this.isText = name === 't' && this.phonetic === 0;
  };

  readonly text = (text: string): void => {
    if (this.isText && this.item.length <= CELL_CHARACTERS) this.item += text;
  };

  readonly close = (name: string): void => {
    if (name === 't') this.isText = false;
    if (name === 'rPh') this.phonetic -= 1;
    if (name === 'si') this.store.add(cellString(this.item.slice(0, CELL_CHARACTERS + 1)));
  };
}
