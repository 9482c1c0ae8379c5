-- The files of a capture that came as one exhibit, each under the number of the exhibit and one of its own: 012.1. They share its
-- custody and its standing, and are never changed.
create sequence exhibit_part_seq start with 1 increment by 50;
create table exhibit_part (
  id bigint primary key,
  exhibit_id bigint not null references exhibit (id),
  sub_number integer not null,
  file_name varchar(300) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  unique (exhibit_id, sub_number)
);

grant select, insert on exhibit_part to ${app};
