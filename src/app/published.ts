/** Where embedded maps lead when they do not say so themselves; set, before there is any, by the script that a published map offers to other pages. */
export const published = {address: ''};
