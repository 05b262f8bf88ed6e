import type { RefusalCode } from '../../../domain/import/refusal.ts';

/** What is wrong with a file, and what to do about it. */
export const refusals = {
  empty: { what: 'The file is empty.', advice: 'Choose a file that holds rows.' },
  'unknown-content': {
    what: 'This is none of the formats that the atlas reads.',
    advice:
      'Save a spreadsheet (.xlsx, .ods) as CSV, and a shapefile as GeoJSON. A file that ends in .csv but holds something else is refused too.',
  },
  unreadable: {
    what: 'The browser could not read the file.',
    advice:
      'It may have been moved, changed or opened by another program, or it may be a folder. Choose it again.',
  },
  'too-large': {
    what: 'The file is too large: {{size}}, and at most {{sizeLimit}} can be read.',
    advice: 'Divide it by years, or leave out columns that are not needed.',
  },
  'too-many-rows': {
    what: 'The file has more than {{limit}} rows.',
    advice: 'Divide it, for example by years.',
  },
  'out-of-memory': {
    what: 'The browser has too little memory for this file.',
    advice: 'Close other tabs, or divide the file.',
  },
  'no-header': {
    what: 'No line with the names of columns was found.',
    advice: 'Put the names of the columns in the first line, such as date, latitude, longitude.',
  },
  'no-rows': {
    what: 'The file holds no row that could be an incident.',
    advice:
      'An incident is a row under the header, or a point with a date. Lines and areas are no incidents.',
  },
  'broken-quotes': {
    what: 'Quotation marks are opened and not closed, again and again: cells cannot be told apart.',
    advice: 'Write a quotation mark within a text twice, or save the file as CSV again.',
  },
  'truncated-json': {
    what: 'The file breaks off in the middle.',
    advice: 'It was probably not copied or downloaded to its end. Fetch it again.',
  },
  'bad-json': {
    what: 'This is not valid GeoJSON.',
    advice: 'Export the file again, or have it checked by a GeoJSON validator.',
  },
  'other-projection': {
    what: 'The coordinates are not degrees of longitude and latitude (WGS 84).',
    advice: 'Export the file again in WGS 84 (EPSG:4326).',
  },
  'truncated-archive': {
    what: 'The archive breaks off in the middle.',
    advice: 'It was probably not copied or downloaded to its end. Fetch it again.',
  },
  'bad-archive': {
    what: 'The list of files in the zip is damaged.',
    advice: 'Make the zip again, or unpack it and choose the file in it.',
  },
  'encrypted-archive': {
    what: 'The file in the zip is protected by a password.',
    advice: 'Unpack it with the password and choose the file in it.',
  },
  'unsupported-compression': {
    what: 'The zip is compressed by a method that the atlas does not know.',
    advice: 'Unpack it and choose the file in it.',
  },
  'archive-bomb': {
    what: 'The file unpacks to far more than it should. It was stopped before it could fill the memory.',
    advice: 'Do not trust it. If you know where it comes from, unpack it and divide it.',
  },
  'several-files': {
    what: 'The zip holds several files that could be read.',
    advice: 'Unpack it and choose one of them.',
  },
  'no-data-file': {
    what: 'The zip holds no file that the atlas reads.',
    advice: 'Choose a zip with one CSV, TSV, GeoJSON, KML, GPX or Parquet file in it.',
  },
  'unsafe-name': {
    what: 'The zip holds names that point out of its folder. Honest archives have none.',
    advice:
      'Do not trust it. If you know where it comes from, unpack it and choose the file in it.',
  },
  'xml-entities': {
    what: 'The file declares entities of its own, with which a file can be made to grow without end.',
    advice: 'Export it again without a document type declaration.',
  },
  'bad-xml': {
    what: 'This is not valid XML.',
    advice: 'Export the file again. It may have broken off when it was copied.',
  },
  'bad-parquet': {
    what: 'The Parquet file is damaged, or of a kind that the atlas does not read.',
    advice: 'Write it again, with flat columns and WKB points.',
  },
  'field-missing': {
    what: 'No column is chosen for something that every incident needs.',
    advice: 'Choose the file again and say which columns are start date, latitude and longitude.',
  },
  'date-order-unknown': {
    what: 'The order of day and month in the dates is not said.',
    advice: 'Choose the file again and say in which order its dates stand.',
  },
  cancelled: { what: 'The import was cancelled.', advice: 'Nothing was added.' },
} satisfies Record<RefusalCode, { what: string; advice: string }>;
