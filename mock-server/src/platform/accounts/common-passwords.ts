const words = `
000000000000 111111111111 123123123123 123456789012 1234567890 12345678910 0123456789 987654321 9876543210 112233445566
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx q1w2e3r4t5y6 qwer1234 qwerty qwerty123456
qwertyuiop qwertyuiopas qwertyuiop123 qwertyuiopasdfghjkl asdfghjkl asdfghjklqwe asdfghjkl123 zxcvbnm zxcvbnmasdf
azertyuiop azertyuiopqs azerty motdepasse motdepasse123 bonjour jetaime soleil loulou doudou chouchou marseille
password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword mypassword passwordpassword
changeme changemenow changeit letmein letmeinplease letmeinnow welcome welcometo welcome123 welcomeback admin administrator
adminadmin administrateur administrador rootroot superuser defaultpassword default guest guestguest temporary temppassword
iloveyou iloveyouforever iloveyousomuch ilovemyself lovelove lovelovelove babygirl babyboy princess sunshine sunshineday
football footballteam baseball basketball superman superman123 batman spiderman dragon dragonball monkey master shadow
michael jennifer jessica charlie thomas jordan michelle nicole daniel ashley andrew joshua matthew starwars pokemon
whatever trustno1 trustnoone secret topsecret secretpassword internet computer samsung samsunggalaxy iphone google
facebook linkedin pianeojobs pianeo liverpool chelsea arsenal barcelona realmadrid manchester manchesterunited
abc123 abcd1234 abcdef abcdefg abcdefghijkl abcdefghijklm aaaaaaaaaaaa asdfasdfasdf qweqweqwe qwertyqwerty zxczxczxc`

/** Passwords and their cores that everybody tries first (P9.5), in small letters. */
export const commonPasswords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
