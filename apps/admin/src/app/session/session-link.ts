import { ApolloLink } from '@apollo/client'
import { Observable, type Subscription } from 'rxjs'
import { isUnauthenticated } from './unauthenticated.ts'

/** For an operation that asks about the session itself: it is answered as it is. */
export const besideSession = { besideSession: true }

/**
 * Holds an operation that was refused because the session had ended, until whoever was signed in is so again, then sends
 * it once more. The page sees an answer that took long; what was typed stays.
 */
export const sessionLink = (restored: () => Promise<void>): ApolloLink =>
  new ApolloLink((operation, forward) => {
    if (operation.getContext()['besideSession']) return forward(operation)
    return new Observable((observer) => {
      let sent: Subscription | undefined
      let left = false
      const again = async (): Promise<void> => {
        await restored()
        if (!left) ask()
      }
      const ask = (): void => {
        let isHeld = false
        const hold = (): void => {
          isHeld = true
          void again()
        }
        sent = forward(operation).subscribe({
          next: (result) => {
            if (isRefused(result)) hold()
            else observer.next(result)
          },
          error: (error: unknown) => {
            if (isUnauthenticated(error)) hold()
            else observer.error(error)
          },
          complete: () => {
            if (!isHeld) observer.complete()
          },
        })
      }
      ask()
      return () => {
        left = true
        sent?.unsubscribe()
      }
    })
  })

const isRefused = ({ errors }: ApolloLink.Result): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED') ?? false
