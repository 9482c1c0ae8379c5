-- What a claim says of the operation, in the terms in which the elements of a clause are marked. Empty where the words are silent.
alter table claim add column operation varchar(30);
alter table claim add column layer varchar(20);
alter table claim add column quantifier varchar(20);
alter table claim add column media varchar(450);
alter table claim add column territories varchar(450);
alter table claim add column duration varchar(20);
alter table claim add column purposes varchar(450);

-- What an officer reads in words of an exhibit or a document, so that claims can be held against it. Never changed: who reads
-- the words otherwise notes them once more, and the later one counts.
create sequence noted_passage_seq start with 1 increment by 50;
create table noted_passage (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  target_kind varchar(20) not null,
  target_ref varchar(60) not null,
  passage varchar(2000) not null,
  direction varchar(10) not null,
  tense varchar(10) not null,
  denies boolean not null,
  exhaustive boolean not null,
  categories varchar(1000) not null,
  operation varchar(30) not null,
  layer varchar(20),
  quantifier varchar(20),
  media varchar(450),
  territories varchar(450),
  duration varchar(20),
  purposes varchar(450),
  noted_at timestamp(6) with time zone not null,
  noted_by varchar(100) not null
);
create index noted_passage_by_scheme on noted_passage (scheme_id);

grant select, insert on noted_passage to ${app};
