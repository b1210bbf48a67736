import { GraphQLError, GraphQLScalarType } from 'graphql';

const JWS = /^\s*[\w-]+\.[\w-]+\.[\w-]+\s*$/;

/** The text of a receipt (回执文件): longer than any other text that the public counter takes, and of three parts only. */
export const CertificateTextScalar = new GraphQLScalarType<string, string>({
  name: 'CertificateText',
  description: '回执文件全文（JWS，三段）。The whole text of a receipt, a JWS of three parts.',
  parseValue: (value) => {
    if (typeof value === 'string' && JWS.test(value)) return value.trim();
    throw new GraphQLError('须为回执文件全文 / The whole text of a receipt is required', {
      extensions: { code: 'INVALID_INPUT' },
    });
  },
});
