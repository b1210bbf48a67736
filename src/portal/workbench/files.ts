/** Sends and fetches files at the door of files, with the token in the header and never in an address (文件收发). */
export interface Doorman {
  readonly token: string;
}

/** What the door says when it refuses. */
export class DoorRefusal extends Error {}

/** Sends a file as it is. @returns the answer's JSON @throws DoorRefusal with the server's words */
export async function sendFile<Answer>(
  { token }: Doorman,
  path: string,
  query: Readonly<Record<string, string>>,
  file: File,
): Promise<Answer> {
  const answer = await fetch(`${path}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  });
  if (!answer.ok) throw new DoorRefusal(await refusalOf(answer));
  return (await answer.json()) as Answer;
}

/** Fetches a file and hands it to the person. @throws DoorRefusal with the server's words */
export async function fetchFile({ token }: Doorman, path: string): Promise<void> {
  const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new DoorRefusal(await refusalOf(answer));
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  saveAs(await answer.blob(), decodeURIComponent(named ?? path.split('/').pop() ?? 'file'));
}

/** Hands content to the person as a file. */
export function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function refusalOf(answer: Response): Promise<string> {
  const text = await answer.text();
  try {
    const body = JSON.parse(text) as { errors?: { message?: string }[] };
    return body.errors?.[0]?.message ?? `HTTP ${answer.status}`;
  } catch {
    return `HTTP ${answer.status}`;
  }
}
