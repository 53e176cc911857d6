/** `allocateTutor` as `Allocate tutor` */
export function actionLabel(action: string): string {
  const words = action.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
