/** Name of the product, after the page's own in the browser's tab. */
export const product = 'Cohortium'
