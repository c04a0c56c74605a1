/**
 * The commonest passwords of published leaks that are long enough to pass the length rule, with
 * those Indonesians choose most. Only letters and digits: signs are taken off before comparing.
 */
export const SANDI_LAZIM: ReadonlySet<string> = new Set(
  `123123123 1234567890 12345678910 12345678 123456789 123456789a 123456789q 1234qwer 12341234
12344321 1234abcd 12121212 123654789 123qweasd 123qweasdzxc 11111111 111111111 1111111111 11112222
11223344 1122334455 112233445566 147258369 147852369 159357456 159753159 1a2b3c4d 1q2w3e4r
1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 00000000 000000000 0000000000 0123456789
0987654321 01234567 10203040 1020304050 123454321 13131313 13579246 135792468 14141414 19841984
20202020 20222022 20232023 20242024 20252025 20262026 21212121 22222222 222222222 23232323 246813579
25252525 33333333 44444444 55555555 555555555 66666666 666666666 69696969 77777777 777777777 78787878
87654321 88888888 888888888 987654321 9876543210 98765432 99999999 999999999 a1234567 a12345678
a123456789 aa123456 aa123123 aaaaaaaa aaaaaaaaaa abc12345 abcd1234 abcdefgh abcdefghij abcabcabc
access14 alexander anthony1 asd12345 asdasdasd asdf1234 asdfasdf asdfghjk asdfghjkl asdfghjkl1
azertyuiop babygirl babygirl1 barcelona baseball baseball1 basketball beautiful blink182 bismillah
bismillah1 butterfly caroline charlie1 cheyenne chocolate christian christopher cocacola computer
computer1 corvette dallas123 danielle december dinamika dinasty1 doraemon dragonball einstein
elizabeth estrella facebook facebook1 fernando football football1 forever1 formula1 freedom1
fuckyou1 fuckyou2 garuda123 gabriela gabriel1 gameover garfield goodluck google123 hallo123
hello123 helloworld hercules icecream iloveyou iloveyou1 iloveyou2 iloveu123 indonesia indonesia1
internet iskandar isabella jakarta1 jakarta123 january1 jennifer jessica1 jonathan jordan23
juventus katasandi keluarga kesayangan kucing123 letmein1 lovelove loveyou1 liverpool liverpool1
makassar makassar1 manchester manutd123 marlboro matthew1 maverick mercedes merdeka1 merdeka45
metallica michael1 michelle midnight mypassword nicholas ninja123 november number01 p4ssw0rd
pa55word pass1234 passw0rd passw0rd1 password password0 password01 password1 password11 password12
password123 password1234 password2 password3 patricia pakistan pokemon1 princess princess1 qazwsxedc
qazwsx123 qweasdzxc qwer1234 qwert123 qwerty12 qwerty123 qwerty1234 qwerty12345 qwertyui qwertyuiop
qwe123qwe qweqweqwe rahasia1 rahasia123 rangers1 rockyou1 samantha sampoerna sampurna sayang123
sayangku sayangkamu selamanya semangat september shadow12 slipknot snowball software spiderman
starwars steelers steven123 sulawesi sunshine sunshine1 superman superman1 surabaya terserah
test1234 testtest tinkerbell trustno1 universe username valentina victoria vladimir vanessa1 welcome1
welcome123 whatever william1 yamaha123 zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123 zxcvbnma zzzzzzzz`
    .split(/\s+/)
    .filter((s) => s !== ''),
);

/** Words everyone in this work would try first: alone, together or with digits they guard nothing. */
export const KATA_SEKITAR = [
  'sikube',
  'kube',
  'kelompok',
  'usaha',
  'bersama',
  'enrekang',
  'massenrempulu',
  'baraka',
  'balla',
  'sulsel',
  'sulawesi',
  'selatan',
  'dinsos',
  'dinas',
  'sosial',
  'kemensos',
  'pendamping',
  'ketua',
  'bendahara',
  'anggota',
  'staf',
  'desa',
  'lurah',
  'camat',
  'kecamatan',
  'kabupaten',
  'admin',
  'sandi',
  'kata',
  'password',
  'rahasia',
  'indonesia',
] as const;
