/** One row of the table of settings. */
export interface ConfigRow {
  readonly name: string;
  /** As shown in the README; an empty text means unset. */
  readonly default: string;
  readonly zh: string;
  readonly en: string;
}

/** Every variable the server reads (配置项), with its default: the table the README prints. */
export const CONFIG_TABLE = [
  { name: 'PORT', default: '4000', zh: '监听端口，0 为任意空闲端口', en: 'port to listen on; 0 takes any free one' },
  { name: 'HOST', default: '127.0.0.1', zh: '监听地址', en: 'address to listen on' },
  {
    name: 'DATA_DIR',
    default: './.data',
    zh: '数据目录：内置数据库、日志和密钥（以 root 运行且项目在私有目录时为 /var/lib/chengxin/…）',
    en: 'data folder: embedded database, its log, and keys (/var/lib/chengxin/… for root with a project in a private folder)',
  },
  {
    name: 'DATABASE_URL',
    default: '',
    zh: '外部 PostgreSQL（15 及以上）的所有者连接串；不设则使用内置数据库',
    en: 'DSN of the owner of a database in PostgreSQL 15 or later; unset: the embedded database',
  },
  {
    name: 'DATABASE_URL_INTERNAL',
    default: '',
    zh: '内部窗口角色的连接串；不设则由 DATABASE_URL 派生并自动建立角色',
    en: 'DSN of the internal role; unset: role and DSN are made from DATABASE_URL',
  },
  {
    name: 'DATABASE_URL_PUBLIC',
    default: '',
    zh: '公开窗口角色的连接串；不设则由 DATABASE_URL 派生并自动建立角色',
    en: 'DSN of the public role; unset: role and DSN are made from DATABASE_URL',
  },
  {
    name: 'DATABASE_URL_REPLICA',
    default: '',
    zh: '热备库连接串，内部窗口的查阅从该库读取；用户与 DATABASE_URL 相同时改用内部窗口角色；须先追上此前已确认的全部写入，否则读主库',
    en: 'DSN of a hot standby that the internal counter reads looks from, once it holds every write acknowledged before; else the primary. With the user of DATABASE_URL the internal role is used',
  },
  {
    name: 'ZONE',
    default: 'city',
    zh: 'city 全部服务；public 仅公开窗口（互联网区），只需 DATABASE_URL_PUBLIC 和 CERTIFICATE_OLD_KEYS',
    en: 'city serves everything; public serves the public counter alone, with DATABASE_URL_PUBLIC and CERTIFICATE_OLD_KEYS and no other secret',
  },
  {
    name: 'ZONE_SOURCE_URL',
    default: '',
    zh: '仅 npm run public-zone 使用：来源库的管理员连接串',
    en: "for npm run public-zone only: an administrator's DSN of the database the publication comes from",
  },
  {
    name: 'ZONE_TARGET_URL',
    default: '',
    zh: '仅 npm run public-zone 使用：公开区数据库服务器的管理员连接串，末段为拟建的数据库名',
    en: "for npm run public-zone only: an administrator's DSN of the zone's server, naming the database to be made",
  },
  { name: 'POOL_SIZE', default: '8', zh: '每个进程、每个角色的连接数', en: 'connections of each role in each process' },
  { name: 'WORKERS', default: '1', zh: '服务进程数', en: 'processes that serve' },
  {
    name: 'NODE_ENV',
    default: 'development',
    zh: '运行环境：development、test、production',
    en: 'development, test or production',
  },
  {
    name: 'PROFILE',
    default: 'trial',
    zh: '部署类型：trial 试用；production 生产，未设 NODE_ENV=production 或 DATABASE_URL 时拒绝启动',
    en: 'trial or production; production refuses to start without NODE_ENV=production and DATABASE_URL',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    zh: '日志级别：fatal、error、warn、info、debug、trace、silent',
    en: 'fatal, error, warn, info, debug, trace or silent',
  },
  {
    name: 'DEMO_CITY',
    default: 'true (false with DATABASE_URL)',
    zh: '数据库为空时载入演示城市：true 或 false',
    en: 'load the demo city into an empty database: true or false',
  },
  {
    name: 'SITE_URL',
    default: 'http://HOST:PORT',
    zh: '公众访问本平台的地址，回执二维码指向该处',
    en: 'address under which society reaches this platform; QR codes of receipts point there',
  },
  {
    name: 'JWT_PUBLIC_KEYS',
    default: '',
    zh: '验证令牌的公钥：JWKS 文本，或 JWKS、PEM 文件路径；不设则首次启动时生成',
    en: 'public keys that tokens are verified with: a JWKS, or the path of a JWKS or PEM file; unset: made on first start',
  },
  { name: 'JWT_ISSUER', default: 'chengxin', zh: '令牌签发者（iss）', en: 'issuer of tokens (iss)' },
  { name: 'JWT_AUDIENCE', default: 'chengxin', zh: '令牌接收者（aud）', en: 'audience of tokens (aud)' },
  {
    name: 'OIDC_ISSUER',
    default: '',
    zh: '本市统一身份认证（OpenID Connect）的签发方地址；设置后工作台可由其登录（授权码加 PKCE），内部窗口接受其 JWT 访问令牌，须载有 aud、role、department',
    en: 'issuer of the city’s OpenID Connect provider: the workbench signs in there (code with PKCE), and the internal counter takes its JWT access tokens, which must bear aud, role and department',
  },
  {
    name: 'OIDC_CLIENT_ID',
    default: '',
    zh: '工作台在该处登记的公开客户端标识，回调地址为 SITE_URL/workbench',
    en: 'public client the workbench is registered as there; redirect address SITE_URL/workbench',
  },
  {
    name: 'OIDC_SCOPE',
    default: 'openid',
    zh: '登录时请求的范围，空格分隔',
    en: 'scopes asked for at sign-in, blanks between',
  },
  {
    name: 'IDENTITY_KEY',
    default: '',
    zh: '证件号码加密密钥：32 字节的 base64；不设则首次启动时生成',
    en: 'key that identity numbers are sealed with: base64 of 32 bytes; unset: made on first start',
  },
  {
    name: 'CIPHER_KEYS',
    default: '',
    zh: '轮换用加密密钥，名称:base64，逗号分隔，首个用于新数据，其余仅供解密；IDENTITY_KEY 须保留不变',
    en: 'keys for rotation, name:base64, comma between; the first seals what is new, the others only open; IDENTITY_KEY stays',
  },
  {
    name: 'CERTIFICATE_KEY',
    default: '',
    zh: '核查回执签名私钥（Ed25519 PEM 文本或文件路径）；不设则首次启动时生成',
    en: 'private key that check receipts are signed with: an Ed25519 PEM, or its path; unset: made on first start',
  },
  {
    name: 'CERTIFICATE_OLD_KEYS',
    default: '',
    zh: '停用的回执签名公钥（JWKS 文本，或 JWKS、PEM 文件路径），此前签发的回执仍可验证',
    en: 'public keys of receipts no longer signed with: a JWKS, or the path of a JWKS or PEM file; their receipts stay valid',
  },
  {
    name: 'SECOND_APPROVER_ABOVE',
    default: '50',
    zh: '一批列入超过多少户时须第二名审批人',
    en: 'a batch of listings above this number of firms needs a second approver',
  },
  {
    name: 'UPLOAD_CONFIRM_ABOVE',
    default: '100',
    zh: '一个文件使超过多少户的信用状况变化时，须由本单位另一人提交',
    en: 'a file that changes the standing of more firms than this must be committed by a second person of the department',
  },
  {
    name: 'UPLOAD_JOBS',
    default: '2',
    zh: '每个进程同时处理的上传文件数；其中一个只处理小文件；0 为不处理',
    en: 'uploaded files worked on at once in each process, one place being for small files only; 0 for none',
  },
  {
    name: 'COST_PUBLIC',
    default: '5000',
    zh: '公开窗口单次查询的成本预算（字段数乘以列表长度）',
    en: 'what one operation may cost at the public counter (fields times sizes of lists)',
  },
  {
    name: 'COST_INTERNAL',
    default: '20000',
    zh: '内部窗口工作人员单次操作的成本预算；银行和企业为其四分之一',
    en: 'what one operation of staff may cost at the internal counter; a quarter of it for banks and enterprises',
  },
  {
    name: 'RATE_ANONYMOUS',
    default: '600',
    zh: '公开窗口每个地址（IPv6 为每个 /64 网段）五分钟内的请求数，0 为不限；各进程合计',
    en: 'requests of an address (an IPv6 /64) in five minutes at the public counter, 0 for no limit; all processes together',
  },
  {
    name: 'RATE_STAFF',
    default: '6000',
    zh: '内部窗口每个账号五分钟内的请求数，0 为不限；银行和企业为其四分之一；各进程合计',
    en: 'requests of an account in five minutes at the internal counter, 0 for no limit; a quarter for banks and enterprises; all processes together',
  },
  {
    name: 'TRUSTED_PROXIES',
    default: '',
    zh: '可信反向代理的地址或网段，逗号分隔；只有它们的 X-Forwarded-For 被采信',
    en: 'addresses or networks of reverse proxies, comma between: only their X-Forwarded-For is believed',
  },
  {
    name: 'GATE_PLACES',
    default: '32',
    zh: '每个窗口同时处理的请求数，超出即答 503',
    en: 'requests under way at once at each counter; more are answered 503 at once',
  },
  {
    name: 'GATE_LAG_MS',
    default: '200',
    zh: '进程滞后超过多少毫秒时暂不接新请求（503）',
    en: 'milliseconds the process may lag behind before new requests are answered 503',
  },
  {
    name: 'METRICS_TOKEN',
    default: '',
    zh: '读取 /metrics 的令牌，32 个字符以上；不设则仅本机可读',
    en: 'token that opens /metrics, 32 characters or more; unset: this machine only',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: '',
    zh: 'OpenTelemetry 收集器地址（OTLP/HTTP），如 http://127.0.0.1:4318；不设则不加载',
    en: 'address of an OpenTelemetry collector (OTLP over HTTP), such as http://127.0.0.1:4318; unset: nothing is loaded',
  },
] as const satisfies readonly ConfigRow[];

/** Name of a setting. */
export type ConfigName = (typeof CONFIG_TABLE)[number]['name'];
