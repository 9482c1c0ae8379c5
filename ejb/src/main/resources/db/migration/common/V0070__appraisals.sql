-- What a named person makes of a right, of a point of consent, of a special risk. Nobody changes it: who thinks otherwise
-- states another, and the last one counts.
create sequence appraisal_seq start with 1 increment by 50;
create table appraisal (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  subject varchar(30) not null,
  standing varchar(20) not null,
  reason varchar(4000) not null,
  counter varchar(4000),
  clauses varchar(500),
  exhibits varchar(500),
  stated_at timestamp(6) with time zone not null,
  stated_by varchar(100) not null
);
create index appraisal_by_scheme on appraisal (scheme_id);

grant select, insert on appraisal to ${app};
