import { onMounted, onUnmounted } from 'vue'

export interface ListKeys {
  /** J and K, and the arrows while the keyboard stands in the list: one row on or back. */
  onMove: (by: 1 | -1) => void
  /** Enter while the keyboard stands on nothing of its own. */
  onOpen: () => void
  /** The slash: where to type what to search for. */
  searchBox: () => HTMLInputElement | null | undefined
  /** Where the rows are. */
  list: () => HTMLElement | null | undefined
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** An open dialogue or popover keeps its keys. */
const overlaid = (): boolean => document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null

/** Moves through the rows of a page by single keys, which never fire while somebody types or holds a modifier. */
export function useListKeys({ onMove, onOpen, searchBox, list }: ListKeys): void {
  const steps: Record<string, 1 | -1> = { j: 1, k: -1 }
  const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || overlaid()) return
    const inList = event.target instanceof Node && (list()?.contains(event.target) ?? false)
    const step = steps[event.key] ?? (inList ? arrows[event.key] : undefined)
    if (step) onMove(step)
    else if (event.key === '/') searchBox()?.focus()
    else if (event.key === 'Enter' && event.target === document.body) onOpen()
    else return
    event.preventDefault()
  }

  onMounted(() => window.addEventListener('keydown', press))
  onUnmounted(() => window.removeEventListener('keydown', press))
}
