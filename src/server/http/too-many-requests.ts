import { AppError } from '../../domain/errors';

/** A caller who asks too often (请求过于频繁), and when he may come again. */
export class TooManyRequests extends AppError {
  constructor(readonly retryAfterSeconds: number) {
    super(
      'LIMIT_EXCEEDED',
      `请求过于频繁，请${retryAfterSeconds}秒后重试 / Too many requests: try again in ${retryAfterSeconds} s`,
    );
    this.name = 'TooManyRequests';
  }
}
