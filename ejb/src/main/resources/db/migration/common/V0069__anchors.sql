-- Where a clause stands in a version of a document, by words, context and place, and what became of it in each newer one.
-- What was not found again stays on a list until a person settles it; nothing is deleted.
alter table clause add column former_id bigint references clause (id);

create sequence clause_anchor_seq start with 1 increment by 50;
create table clause_anchor (
  id bigint primary key,
  clause_id bigint not null references clause (id),
  document_id bigint not null references terms_document (id),
  span_start integer,
  span_end integer,
  before_words varchar(200) not null,
  after_words varchar(200) not null,
  outcome varchar(20) not null,
  likeness integer,
  made_at timestamp(6) with time zone not null,
  made_by varchar(100) not null,
  settled_as varchar(20),
  settled_at timestamp(6) with time zone,
  settled_by varchar(100),
  settled_reason varchar(2000),
  successor_id bigint references clause (id),
  version bigint not null,
  unique (clause_id, document_id)
);
create index anchor_by_document on clause_anchor (document_id);

-- An element of a clause that was replaced, looked up in the words of the clause that follows.
create sequence carried_element_seq start with 1 increment by 50;
create table carried_element (
  id bigint primary key,
  clause_id bigint not null references clause (id),
  former_id bigint not null references clause_element (id),
  number integer not null,
  span_start integer,
  span_end integer,
  outcome varchar(20) not null,
  likeness integer,
  settled_as varchar(20),
  settled_at timestamp(6) with time zone,
  settled_by varchar(100),
  settled_reason varchar(2000),
  version bigint not null,
  unique (clause_id, former_id)
);

grant select, insert, update on clause_anchor, carried_element to ${app};
