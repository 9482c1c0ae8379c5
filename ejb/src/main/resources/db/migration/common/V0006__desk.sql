-- The first answer to a request that names a key; the same key and body get it again (REST contract).
create table first_answer (
  caller varchar(100) not null,
  request_key varchar(200) not null,
  body_digest varchar(64) not null,
  answered_at timestamp(6) with time zone not null,
  status integer not null,
  location varchar(500),
  content varchar(1000000),
  primary key (caller, request_key)
);

-- What somebody was typing, so that a session that ends loses nothing.
create table draft (
  login varchar(100) not null,
  form varchar(100) not null,
  content varchar(1000000) not null,
  saved_at timestamp(6) with time zone not null,
  primary key (login, form)
);

grant select, insert, update, delete on draft to ${app};
grant select, insert on first_answer to ${app};
