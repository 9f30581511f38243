/** The one parser of XML in a page: the build gives it to read-excel-file in the place of that one's own copy. */
export { Parser as default } from 'saxen';
