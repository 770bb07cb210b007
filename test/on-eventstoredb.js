process.env.TEST_READ_MODEL = 'postgres';
process.env.TEST_LEDGER = 'eventstoredb';
