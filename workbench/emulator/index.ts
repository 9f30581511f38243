export { Book } from './book';
export * from './workbook';
