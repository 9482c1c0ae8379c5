-- The same campaign in another country is another scheme of the same family; the one it follows is never among those that follow it.
alter table scheme add column follows_id bigint references scheme (id);
create index scheme_by_followed on scheme (follows_id);

-- What an authority said of a scheme in public: a dated record, no finding.
create sequence authority_position_seq start with 1 increment by 50;
create table authority_position (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  authority varchar(200) not null,
  addressee varchar(200),
  dated_on date,
  dated_precision varchar(20) not null,
  dated_text varchar(500),
  nature varchar(20) not null,
  language varchar(10) not null,
  reported varchar(4000),
  quote varchar(4000),
  rights varchar(200) not null,
  source varchar(300),
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  unique (scheme_id, number)
);
grant select, insert on authority_position to ${app};

-- Who raised a question: the authority itself, the public, a party.
alter table case_task add column raised_by varchar(20) default 'AUTHORITY' not null;
