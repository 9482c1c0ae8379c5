-- Staff by login name, as the server vouches for it. Passwords are the server's, never ours.
create table staff (
  login varchar(100) primary key,
  display_name varchar(200) not null,
  unit varchar(100),
  email varchar(320)
);

-- Who works on which case, and since when.
create sequence case_member_seq start with 1 increment by 50;
create table case_member (
  id bigint primary key,
  case_ref varchar(30) not null,
  login varchar(100) not null,
  capacity varchar(20) not null,
  since_day date not null,
  unique (case_ref, login, capacity)
);

-- Interests declared on a case; a pending one blocks every act of that person (GDPR 52(3)).
create sequence conflict_declaration_seq start with 1 increment by 50;
create table conflict_declaration (
  id bigint primary key,
  case_ref varchar(30) not null,
  login varchar(100) not null,
  declared_at timestamp(6) with time zone not null,
  interest varchar(2000),
  outcome varchar(20) not null,
  ruled_by varchar(100),
  reason varchar(2000),
  version bigint not null
);
create index conflict_by_case on conflict_declaration (case_ref);

create sequence organisation_seq start with 1 increment by 50;
create table organisation (
  id bigint primary key,
  reference varchar(30) not null unique,
  name varchar(300) not null,
  name_key varchar(300) not null,
  country varchar(2),
  seat varchar(200),
  described_as varchar(1000),
  fictitious boolean not null,
  version bigint not null
);
create index organisation_by_name on organisation (name_key);

grant select, insert, update on staff to ${app};
grant select, insert, update, delete on case_member to ${app};
grant select, insert, update on conflict_declaration to ${app};
grant select, insert, update on organisation to ${app};
