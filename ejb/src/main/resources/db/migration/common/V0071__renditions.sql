-- Clauses that render the same words: original, translations, press quotations. Each keeps its own words and elements.
create sequence rendition_seq start with 1 increment by 50;
create table rendition (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  clause_id bigint not null references clause (id),
  group_number integer not null,
  joined_reason varchar(2000) not null,
  joined_at timestamp(6) with time zone not null,
  joined_by varchar(100) not null,
  parted_reason varchar(2000),
  parted_at timestamp(6) with time zone,
  parted_by varchar(100),
  version bigint not null
);
create index rendition_by_scheme on rendition (scheme_id);

grant select, insert, update on rendition to ${app};
