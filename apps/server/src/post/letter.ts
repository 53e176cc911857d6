/** Where the link of a message stands in its body. */
export const linkPlace = '{link}'

export interface Written {
  /** Number of the message, which names the letter: one that is sent twice by mishap is shown once. */
  id: number
  createdAt: Date
  recipient: string
  subject: string
  /** Plain text; paragraphs are parted by an empty line. */
  body: string
  link?: string | undefined
}

/** What a mail server is handed. */
export interface Letter {
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * The letter of a message.
 * @param domain in whose name letters are numbered, for example `award.example.org`.
 */
export function letterOf({ id, createdAt, recipient, subject, body, link }: Written, domain: string): Letter {
  const filled = (words: string, place: string): string =>
    link === undefined ? words : words.replaceAll(linkPlace, () => place)
  return {
    // With its moment, since numbers begin anew in a database that was made anew.
    messageId: `<message-${id}-${createdAt.getTime()}@${domain}>`,
    // As text it would be read as a list of addresses, of which one with a comma or a colon may hold several.
    to: { name: '', address: recipient },
    subject,
    text: filled(body, link ?? ''),
    html: filled(asHtml(body), `<a href="${escaped(link ?? '')}">${escaped(link ?? '')}</a>`),
  }
}

const asHtml = (body: string): string => {
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
