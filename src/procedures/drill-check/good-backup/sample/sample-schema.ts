/** Schema of what the check adds to the restaurants; by it a database is known as the sample. */
export const SAMPLE_SCHEMA = 'lastro_sample'
