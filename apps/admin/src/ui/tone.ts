/** What a colour says; the words of the theme. Never the only sign: an icon or a word goes with it. */
export type Tone = 'primary' | 'secondary' | 'success' | 'info' | 'warning' | 'error' | 'neutral'
