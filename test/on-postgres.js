process.env.TEST_READ_MODEL = 'postgres';
