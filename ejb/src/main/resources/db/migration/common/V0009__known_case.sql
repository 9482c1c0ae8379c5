-- Whether there is a case of a reference, about which scheme, and whether it is closed, kept where it is decided who may know of
-- it and act on it: rights do not read the case.
create table known_case (
  case_ref varchar(30) primary key,
  scheme_id bigint references scheme (id),
  closed boolean not null
);
create index known_case_by_scheme on known_case (scheme_id);

insert into known_case (case_ref, scheme_id, closed)
select reference, scheme_id, case when state = 'CLOSED' then true else false end from case_file;

grant select, insert, update on known_case to ${app};
