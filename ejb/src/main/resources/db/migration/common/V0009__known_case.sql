-- Whether there is a case of a reference, kept where it is decided who may know of it: rights do not read the case.
create table known_case (
  case_ref varchar(30) primary key
);

insert into known_case (case_ref) select reference from case_file;

grant select, insert on known_case to ${app};
