-- Whether there is a case of a reference and whether it is closed, kept where it is decided who may know of it and act on it:
-- rights do not read the case.
create table known_case (
  case_ref varchar(30) primary key,
  closed boolean not null
);

insert into known_case (case_ref, closed)
select reference, case when state = 'CLOSED' then true else false end from case_file;

grant select, insert, update on known_case to ${app};
