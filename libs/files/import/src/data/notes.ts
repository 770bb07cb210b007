/** Notes on a cell, each with what it says and what to do. */
export const NOTES = {
  RETIRED:
    'Its status, its name, or the heading of its block says that the activity has ended: it is left out. Is it still in use? Then correct that in the sheet, or answer what the text means: on the page, or in the list states of the mapping. There, ACTIVE means that it goes on, and RETIRED that it is recorded with its end.',
  STATUS:
    'Its status is not known, so nobody can say whether the activity goes on: it is left out. Answer what the text means: on the page, or in the list states of the mapping. There, ACTIVE means that it goes on, and RETIRED that it is recorded with its end.',
  ENDED_WHEN:
    'It has ended, but not all days of its beginning and its end are known. Give the text a value such as RETIRED 2015-01-01/2021-12-31 in the list states of the mapping, or add columns with the days.',
  GUESSED_HEADING:
    'Its heading only resembles one that is known, so nothing is made of the column: its texts are in the description. Say what the column means: on the page, or as the field of the column in the mapping.',
  COMMENT:
    'A comment on the cell. Comments are not taken. Write in the description of the activity what is to be kept.',
  CONTINUES:
    'Its row has no name of its own. It seems to go on with the activity above, and is left out until that is said. Give the empty text the value ABOVE in the list rows of the mapping. If such rows are activities, give it ACTIVITY.',
  ROW_OF_HEADINGS:
    'It looks like a second row of headings, and is left out. Give its first text the value HEADING in the list rows of the mapping. If it is an activity, give it ACTIVITY.',
  BELOW_HEADINGS:
    'It is below a second row of headings, so its columns may mean something else. To read it instead, give the number of that row as headingRow. Or give the first text of that row the value HEADING in the list rows.',
  ONE_TEXT:
    'It is alone in its row, so it could be the heading of a block, a remark or an activity. Give it the value HEADING or ACTIVITY in the list rows of the mapping.',
  NO_VALUE_STORED: 'A formula without a stored value. Open the file, calculate, and save it.',
  ERROR_VALUE: 'The cell holds an error of the spreadsheet program.',
  NO_SUCH_CODE: 'The text names none of the values that are known. A mapping can correct it.',
  NOT_WHOLE:
    'Only a part of the text is known, so no value is taken from it: it is in the description. Write it in known words, or set the value in the register afterwards.',
  SEVERAL:
    'It has several values, and the sheet does not say which of them belongs to what. So it stays a text. Give each value a row of its own. Or name the country before each ground: India: SCC.',
  NO_BASIS:
    'The condition has no legal basis that was understood, so it is in the description. Correct the cell of the legal basis.',
  AN_ANSWER:
    'It answers a question, and names nobody and nothing. It is in the description. Read the column as another field, or name in it what is meant.',
  COMMAS:
    'Its commas or lines can divide several names, or the parts of an address. So nobody is made of it: it is in the description. Answer it: on the page, or in the list names of the mapping. There, SEVERAL means that each part is a name, and ONE that all of it is. ADDRESS means that the rest is the address of the first.',
  OF_PROCESSOR:
    'The record is that of a processor. The sheet does not say whether this is the company itself, or the one on whose behalf it acts. So it is in the description: set on whose behalf in the activity.',
  NO_CONTROLLER:
    'Its row names a controller that is a question, or none. So it is in the description until that is answered.',
  NO_SUCH_COUNTRY: 'A country in the text is not known, so none is taken from it. A mapping can correct it.',
  NO_SUCH_DATE: 'It is no date, or day and month could be either. A mapping can say which comes first.',
  NO_PERIOD:
    'The text is not read as a period or an end, so the retention is recorded as not yet known, with the text. Write it like this: 6 years after end of contract. Or set it in the activity.',
  ENDED_GROUND: 'This ground has ended: the Court of Justice declared it invalid. The text is in the description.',
  NOT_RECOGNISED:
    'On the date, the law does not recognise each of these countries, so no ground is taken from the text. Name the country before each ground, or answer which ground it means.',
  EXAMPLE: 'It belongs to an example of the template.',
  SAYS_NOTHING: 'It says that there is nothing.',
  BY_MAPPING: 'The mapping leaves the column out.',
  OUTSIDE: 'It belongs to no activity.',
  OTHER_SHEET: 'Its sheet is not read. If it holds activities, name the sheet and its row of headings in the mapping.',
  READ_ELSEWHERE: 'The activity has a sheet of its own, and is read from there.',
  NO_PLACE:
    'The register has no field for it at a party, so it is not taken. Put it where you want it, such as in the description of an activity.',
  VENDOR:
    'The sheet does not say whether this company processes personal data for you. Answer it: on the page, or in the list vendors of the mapping. There, PROCESSOR makes an engagement, COMPANY a party alone, and NOTHING leaves it out.',
  ENGAGED: 'The register has an engagement with this company, so none is made.',
  NOT_ENGAGED: 'No engagement comes of this row, so its work is not taken.',
  NO_WORK:
    'The sheet does not say what the company does for you, so there is no engagement. Read a column as its work, or register the engagement on its page.',
  NO_PERSONAL_DATA: 'The row says that it has no personal data, so it is left out.',
  NO_COUNTRY: 'No country is stated, so there is no transfer.',
  NO_GROUND: 'The text can mean several grounds of the law. Choose one in the transfer.',
} as const;
