import { extractText, getDocumentProxy } from 'unpdf'

/** What a PDF says to a reader's eye, and to a screen reader. */
export interface ReadPdf {
  pages: number
  /** Of all pages, with single spaces. */
  text: string
  title: unknown
  language: unknown
  /** Kinds of what is told of on the first page, in their order. */
  structure: string[]
  isTagged: boolean
}

interface Node {
  role?: string
  children?: Node[]
}

export async function readPdf(content: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(content))
  const { totalPages, text } = await extractText(document, { mergePages: true })
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> }
  const tree = (await (await document.getPage(1)).getStructTree()) as Node | null
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null
  return {
    pages: totalPages,
    text: text.replaceAll(/\s+/g, ' '),
    title: info['Title'],
    language: info['Language'],
    structure: rolesOf(tree ?? {}),
    isTagged: marks?.Marked === true,
  }
}

const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
]
