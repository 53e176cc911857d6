insert into branch (id, code, name, telephone, opened_on) values
  (1, 'N1', 'North', '01752 1', '1990-05-01'), (2, 'S1', 'South', null, '2001-09-30'), (3, 'M1', 'Mobile "van"', '01752 3', null);
insert into author (id, name, born_on, pseudonyms) values
  (1, 'Nan Shepherd', '1893-02-11', '{}'), (2, 'Émile Zola', '1840-04-02', '{"E. Z.","Jacques \"J\" Damour"}'),
  (3, 'adam Nicolson', null, '{}'), (4, 'Zoe Gilbert', '1980-01-01', '{Z}');
insert into book (id, isbn, title, genre, second_genre, published_on, pages, price, rating, is_reference, tags, note,
  catalogued_at, author_id, branch_id, sequel_of_id) values
  (1, '978-1', 'The Living Mountain', 'natural_history', 'travel', '1977-10-01', 108, 9.99, 4.9, false, '{hills,"water, ice"}', E'Line one\nLine "two"\\', '2024-01-15 09:30:00.120+00', 1, 1, null),
  (2, '978-2', 'In the Cairngorms', 'poetry', null, '1934-01-01', 72, null, null, true, null, null, '2024-01-15 10:30:00+01', 1, 1, null),
  (3, '978-3', 'Germinal', 'fiction', null, '1885-03-02', 591, 7.50, 1e-7, false, '{}', 'Ümlaut €  𝄞', '2024-02-01 00:00:00.999+00', 2, 2, null),
  (4, '978-4', 'Nana', 'fiction', null, '1880-02-15', 470, 0.00, 1e21, false, '{paris}', null, '2023-12-31 23:59:59+00', 2, null, null),
  (5, '978-5', 'sea room', 'travel', 'natural_history', null, 391, 12.00, 3, false, null, '100% _under_', '2022-08-01 00:00:00+00', 3, 2, null),
  (6, '978-6', 'The Seabird’s Cry', 'natural_history', null, '2017-08-01', 416, 14.25, 4.123456789012345, false, '{birds,sea}', '', '2022-07-31 12:00:00+00', 3, null, 5),
  (7, '978-7', 'Folk', 'fiction', null, '2018-07-31', 256, 8.99, 123456789.5, false, null, null, '2021-06-01 12:00:00+00', 4, 3, null);
insert into book_companion values (1, 5), (1, 6), (5, 1), (3, 4);
insert into member (id, ticket, joined_on) values (1, 'T-001', '2020-01-01'), (2, 'T-002', '2021-01-01'), (3, 'T-003', '2022-01-01');
insert into member_details (family_name, email, member_id) values ('Okafor', 'ada@example.org', 1), ('Bright', null, 2);
insert into loan (id, status, borrowed_on, returned_on, reminded_at, fine_pence, book_id, member_id) values
  (1, 'returned', '2023-09-01', '2023-09-20', null, null, 1, 1), (2, 'out', '2024-01-02', null, '2024-01-10 08:00:00+00', 50, 3, 1),
  (3, 'lost', '2023-08-31', null, '2023-10-01 08:00:00.5+00', 900, 1, 2), (4, 'returned', '2023-09-01', '2023-09-02', null, 0, 5, 2),
  (5, 'returned', '2023-05-05', '2023-06-01', null, null, 7, 1), (6, 'out', '2024-01-03', null, null, null, 6, 2);
insert into reservation (place, book_id, member_id) values (2, 1, 3), (1, 1, 2), (1, 3, 3);
