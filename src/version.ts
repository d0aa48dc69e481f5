/** Written into 计分记录, so that a score can be traced to the code that made it. */
export const ENGINE = '0.1.0';
