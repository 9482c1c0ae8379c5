-- Each day the heads of all chains are sealed under one root (RFC 6962) and never changed: whoever writes a chain anew behind the
-- application would have to write the seals anew too, and the files and time stamps that lie elsewhere.
create table daily_seal (
  seal_day date primary key,
  root varchar(64) not null,
  chains integer not null,
  algorithm varchar(40) not null,
  sealed_at timestamp(6) with time zone not null
);

-- Only the chains that moved since the seal before; the others stand as they were sealed last.
create sequence daily_seal_leaf_seq start with 1 increment by 50;
create table daily_seal_leaf (
  id bigint primary key,
  seal_day date not null references daily_seal (seal_day),
  chain varchar(60) not null,
  length bigint not null,
  head varchar(64) not null,
  unique (seal_day, chain)
);

-- What a time-stamp service signed on a root (RFC 3161).
create table daily_seal_token (
  seal_day date primary key references daily_seal (seal_day),
  token bytea not null,
  stamped_at timestamp(6) with time zone not null
);

create index audit_entry_by_moment on audit_entry (at);

grant select, insert on daily_seal, daily_seal_leaf, daily_seal_token to ${app};
