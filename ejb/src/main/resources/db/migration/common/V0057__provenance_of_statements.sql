-- The way that words took from who said them to what is on file, link by link, and their translation. A newer account of the
-- same statement counts; the older ones stay.
create sequence statement_provenance_seq start with 1 increment by 50;
create table statement_provenance (
  id bigint primary key,
  statement_id bigint not null references company_statement (id),
  translation varchar(100000),
  translation_language varchar(20),
  translated_by varchar(300),
  noted_at timestamp(6) with time zone not null,
  noted_by varchar(100) not null
);
create index provenance_by_statement on statement_provenance (statement_id);

create sequence provenance_link_seq start with 1 increment by 50;
create table provenance_link (
  id bigint primary key,
  provenance_id bigint not null references statement_provenance (id),
  number integer not null,
  name varchar(300) not null,
  strength varchar(20) not null,
  unique (provenance_id, number)
);

grant select, insert on statement_provenance, provenance_link to ${app};
