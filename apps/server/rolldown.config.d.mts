import type { RolldownOptions } from 'rolldown'

declare const options: RolldownOptions & { output: object }
export default options
