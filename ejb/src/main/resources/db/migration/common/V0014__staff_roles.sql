-- What somebody is entered as, and who stands in for him. What counts at sign-in is the server's.
alter table staff add column roles varchar(200);
alter table staff add column deputy varchar(100);
alter table staff add column absent_from date;
alter table staff add column absent_until date;
