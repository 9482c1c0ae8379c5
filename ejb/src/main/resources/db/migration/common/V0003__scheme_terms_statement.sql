-- A scheme offers a reward for consent to, or rights over, personal data.
create sequence scheme_seq start with 1 increment by 50;
create table scheme (
  id bigint primary key,
  reference varchar(30) not null unique,
  title varchar(300) not null,
  name varchar(300),
  organisation_id bigint not null references organisation (id),
  page_url varchar(2000),
  page_note varchar(1000),
  version bigint not null
);

create sequence scheme_territory_seq start with 1 increment by 50;
create table scheme_territory (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  code varchar(10) not null,
  label varchar(200) not null,
  started_on date,
  started_precision varchar(20) not null,
  started_text varchar(500),
  note varchar(1000)
);
create index territory_by_scheme on scheme_territory (scheme_id);

create sequence scheme_status_seq start with 1 increment by 50;
create table scheme_status (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  status varchar(20) not null,
  territory varchar(10),
  since_on date,
  since_precision varchar(20) not null,
  since_text varchar(500),
  claimed_temporary boolean not null,
  words varchar(1000),
  source varchar(300)
);
create index status_by_scheme on scheme_status (scheme_id);

create sequence offer_seq start with 1 increment by 50;
create table offer (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  territory varchar(10),
  amount_minor bigint,
  currency varchar(3),
  up_to boolean not null,
  words varchar(2000),
  exchange_words varchar(4000),
  conditions varchar(4000),
  discrepancy_note varchar(2000),
  source varchar(300),
  version bigint not null,
  unique (scheme_id, number)
);

create sequence reward_seq start with 1 increment by 50;
create table reward (
  id bigint primary key,
  offer_id bigint not null references offer (id),
  kind varchar(20) not null,
  amount_minor bigint,
  currency varchar(3),
  channel varchar(100),
  words varchar(1000)
);
create index reward_by_offer on reward (offer_id);

-- A captured text, never changed: a new capture is a new version.
create sequence terms_document_seq start with 1 increment by 50;
create table terms_document (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  title varchar(300) not null,
  url varchar(2000),
  captured_at timestamp(6) with time zone not null,
  language varchar(20) not null,
  content varchar(1000000) not null,
  sha256 varchar(64) not null,
  unique (scheme_id, number)
);

-- A clause is verbatim and immutable: no update is granted.
create sequence clause_seq start with 1 increment by 50;
create table clause (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  document_id bigint references terms_document (id),
  language varchar(20) not null,
  quoted_from varchar(20) not null,
  source varchar(300),
  words varchar(100000) not null,
  editorial varchar(500),
  basis_claimed varchar(30),
  note varchar(4000),
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  unique (scheme_id, number)
);

create sequence clause_element_seq start with 1 increment by 50;
create table clause_element (
  id bigint primary key,
  clause_id bigint not null references clause (id),
  span_start integer not null,
  span_end integer not null,
  taxon varchar(3) not null,
  facet varchar(20) not null,
  facet_value varchar(60),
  governed_by varchar(200),
  candidate varchar(40)
);
create index element_by_clause on clause_element (clause_id);

create sequence company_statement_seq start with 1 increment by 50;
create table company_statement (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  speaker varchar(300) not null,
  addressee varchar(300),
  said_on date,
  said_precision varchar(20) not null,
  said_text varchar(500),
  channel varchar(300),
  mode varchar(20) not null,
  language varchar(20) not null,
  words varchar(100000) not null,
  context varchar(4000),
  editorial varchar(500),
  source varchar(300),
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  version bigint not null,
  unique (scheme_id, number)
);

grant select, insert, update on scheme, offer, company_statement to ${app};
grant select, insert on scheme_territory, scheme_status, reward, terms_document, clause, clause_element to ${app};
