import type { DragEvent } from 'react';
import { useId, useState } from 'react';
import { useLanguage } from '../shared/language';
import { WORDS } from './words';

/** A place to drop a receipt (拖放区); choosing a file works by keyboard, and on a telephone offers the camera. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const { say } = useLanguage();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={over}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <p>{say(WORDS.dropReceipt)}</p>
      <input
        id={id}
        type="file"
        accept=".jws,.txt,.jose,.pdf,image/*"
        className="drop-input"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="plain-button">
        {say(WORDS.chooseReceipt)}
      </label>
    </div>
  );
}
