-- An element is marked after the clause too, weighed by an officer with a reason, and withdrawn with a reason; it is never
-- deleted, because a statement or an allegation may rest on it.
alter table clause_element add column number integer;
alter table clause_element add column right_concerned varchar(10);
alter table clause_element add column marked_at timestamp(6) with time zone;
alter table clause_element add column marked_by varchar(100);
alter table clause_element add column severity_set varchar(10);
alter table clause_element add column severity_reason varchar(2000);
alter table clause_element add column severity_by varchar(100);
alter table clause_element add column withdrawn_at timestamp(6) with time zone;
alter table clause_element add column withdrawn_by varchar(100);
alter table clause_element add column withdrawn_reason varchar(2000);
alter table clause_element add column version bigint default 0 not null;

-- Elements that stand from before are numbered in the order in which they were logged, by whoever logged their clause.
update clause_element set number =
  (select count(*) from clause_element other
    where other.clause_id = clause_element.clause_id and other.id <= clause_element.id);
update clause_element set marked_at = (select c.logged_at from clause c where c.id = clause_element.clause_id);
update clause_element set marked_by = (select c.logged_by from clause c where c.id = clause_element.clause_id);
alter table clause_element alter column number set not null;
alter table clause_element alter column marked_at set not null;
alter table clause_element alter column marked_by set not null;
alter table clause_element add constraint element_number unique (clause_id, number);

-- Who has which part in the processing (GDPR 4(7), 4(8), 26), since when, and who says so.
create sequence scheme_party_seq start with 1 increment by 50;
create table scheme_party (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  organisation_id bigint not null references organisation (id),
  capacity varchar(20) not null,
  since_on date,
  since_precision varchar(20) not null,
  since_text varchar(500),
  source varchar(300),
  note varchar(1000),
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  unique (scheme_id, organisation_id, capacity)
);
create index party_by_organisation on scheme_party (organisation_id);
create index scheme_by_organisation on scheme (organisation_id);

-- A change of status may rest on an exhibit, named by its label.
alter table scheme_status add column exhibit varchar(40);

-- Groups (GDPR 4(19)) and establishments (GDPR 4(16)); whether one is the main one may stay unknown.
alter table organisation add column group_id bigint references organisation (id);
create sequence establishment_seq start with 1 increment by 50;
create table establishment (
  id bigint primary key,
  organisation_id bigint not null references organisation (id),
  number integer not null,
  name varchar(300) not null,
  country varchar(2),
  town varchar(200),
  kind varchar(20) not null,
  source varchar(300),
  version bigint not null,
  unique (organisation_id, number)
);

grant update on clause_element to ${app};
grant select, insert on scheme_party to ${app};
grant select, insert, update on establishment to ${app};
