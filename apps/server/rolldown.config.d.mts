import type { OutputOptions, RolldownOptions } from 'rolldown'

declare const options: Omit<RolldownOptions, 'output'> & { output: OutputOptions }
export default options
