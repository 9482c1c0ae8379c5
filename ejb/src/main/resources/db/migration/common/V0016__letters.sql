-- A letter has a number within its case, somebody it goes to, the words of its author, and a day on which it was notified:
-- from that day its period runs (Regulation 1182/71). A complainant stands in it by pseudonym only (GDPR 54(2)).
alter table letter add column number integer;
update letter set number =
  (select count(*) from letter earlier where earlier.case_ref = letter.case_ref and earlier.id <= letter.id);
alter table letter alter column number set not null;
alter table letter add constraint letter_number_once unique (case_ref, number);
alter table letter add column recipient varchar(20) default 'COMPLAINANT' not null;
alter table letter add column recipient_name varchar(300);
update letter set recipient_name = (select c.pseudonym from complaint c where c.reference = letter.complaint_ref);
alter table letter add column subject varchar(300);
alter table letter add column questions varchar(8000);
alter table letter add column reply_period varchar(10);
-- As what somebody signed: below the letter it stands with his name.
alter table letter add column signer_role varchar(20);
alter table letter add column sent_by varchar(100);
alter table letter add column sent_at timestamp(6) with time zone;
alter table letter add column dispatch varchar(20);
alter table letter add column notified_on date;
alter table letter add column answered_on date;
-- The clock that the letter opened, so that the reply ends that one and no other.
alter table letter add column clock_id bigint references running_clock (id);
-- Until now to sign a refusal was to send it.
update letter set status = 'SENT', sent_by = signer, sent_at = signed_at, notified_on = cast(signed_at as date)
  where status = 'SIGNED';

-- What came in: a record of its own, with the letter that it answers and the exhibit that it became.
create sequence incoming_post_seq start with 1 increment by 50;
create table incoming_post (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  title varchar(300) not null,
  received_on date not null,
  letter_number integer,
  exhibit_number integer,
  recorded_by varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  unique (case_ref, number)
);

grant select, insert on incoming_post to ${app};
