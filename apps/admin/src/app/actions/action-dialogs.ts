import { defineAsyncComponent, type Component, type InjectionKey } from 'vue'

/**
 * A dialog in which an action is done. It takes the thing's `id` and the model `open`, and emits `done` when something was
 * changed.
 */
export type ActionDialog = Component

/** Dialogs by noun and action, such as `participant/withdraw`; actions that have none here are not offered as buttons. */
export type ActionDialogs = ReadonlyMap<string, ActionDialog>

type Load = () => Promise<unknown>

/** Dialogs from files such as `…/participant/actions/Withdraw.vue`, each fetched when it is first opened. */
export function dialogsFrom(files: Readonly<Record<string, Load>>): ActionDialogs {
  return new Map(
    Object.entries(files).flatMap(([path, load]) => {
      const [, noun, name] = /([a-z-]+)\/actions\/([A-Za-z]+)\.vue$/.exec(path) ?? []
      if (!noun || !name) return []
      const action = name.charAt(0).toLowerCase() + name.slice(1)
      return [[`${noun}/${action}`, defineAsyncComponent(load as () => Promise<Component>)] as const]
    }),
  )
}

export const actionDialogsKey: InjectionKey<ActionDialogs> = Symbol('action dialogs')

/** Every dialog of the slices. */
export const sliceDialogs = (): ActionDialogs =>
  dialogsFrom(import.meta.glob('../../slices/*/*/actions/*.vue'))
