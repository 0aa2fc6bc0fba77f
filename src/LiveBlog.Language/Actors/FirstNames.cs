namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// First names whose gender is plain, of France and of the people whom French and English news write about. Compiled by hand for this
/// library from general knowledge, under its licence: published registers of births are too large for a look-up at every word and hold every
/// word of the language as somebody's name.
/// </summary>
internal static class FirstNames
{
    public const string Feminine =
        "Adama Adela Adèle Adeline Adrienne Agathe Agnès Aïcha Aïda Aisha Aissatou Alba Albane Alberte Aleksandra Alessandra Alessia Alexandra "
        + "Alexia Alice Alicia Alina Aline Alison Alix Allison Alma Amal Amanda Amandine Amber Amélie Amelia Amina Aminata Amira Amy Ana Anaïs "
        + "Anastasia Andréa Andrée Ángela Angela Angelina Angèle Angélique Anita Anja Ann Anna Annabelle Anne Anne-Laure Anne-Marie Anne-Sophie "
        + "Annette Annick Annie Anouk Antoinette Antonella Aretha Ariane Arielle Arlette Armelle Ashley Asma Assia Astrid Aude Audrey Auriane "
        + "Aurélie Aurore Awa Axelle Aya Ayesha Barbara Béatrice Beatrice Beatriz Bénédicte Benazir Bernadette Berthe Bertille Betty Beverly Birgit "
        + "Blanche Blandine Bonnie Brenda Bridget Brigitte Britney Bruna Camila Camilla Capucine Carla Carlotta Carmen Carol Carole Carolina Caroline "
        + "Caroline-Anne Catherine Cathy Cécile Cecilia Céline Chantal Charlène Charlotte Chelsea Cheryl Chiara Chloé Chloe Christel Christelle Christiane "
        + "Christina Christine Chrystel Chrystia Cindy Claire Clara Clarisse Claudette Claudia Claudie Claudine Clémence Clémentine Cléo Clotilde Colette "
        + "Coline Constance Coralie Corinne Corine Cristina Cynthia Cyrielle Dalila Daisy Dana Daniela Danièle Danielle Daphné Dawn Deborah Debra "
        + "Delphine Denise Diana Diane Dilma Dina Dolly Dolores Donna Dora Doris Dorothée Dorothy Eileen Elaine Edith Édith Edwige Ekaterina Elena "
        + "Eleanor Éléonore Eliane Éliane Elisa Élisa Elisabeth Élisabeth Elizabeth Ella Ellen Élodie Eloïse Éloïse Elsa Elvira Élyse Emily Emma "
        + "Emmanuelle Émeline Émilie Emine Erica Erika Esma Esther Ethel Eugénie Eva Ève Eve Eveline Évelyne Evelyn Fabienne Fadila Fanny Farah Farida "
        + "Fatiha Fatima Fatma Fatou Fatoumata Federica Felicia Fernande Fiona Fleur Flora Florence Florentine Florine France Frances Francesca "
        + "Francine Françoise Frédérique Gabriela Gabrielle Gaëlle Galina Geneviève Georgette Georgia Geraldine Géraldine Germaine "
        + "Ghislaine Gilberte Gillian Gina Ginette Giorgia Giovanna Gisèle Gisela Giulia Gladys Gloria Grace Greta Gro Guadalupe Gwen "
        + "Gwenaëlle Gwendoline Habiba Hafida Halima Hanna Hannah Harriet Heather Heidi Helen Helena Hélène Helga Henriette Hilary Hillary Hind "
        + "Hoda Holly Hortense Houria Huguette Ida Imane Indira Inès Ines Inge Ingrid Inna Irène Irene Irina Iris Irma Isabel Isabella Isabelle "
        + "Isadora Isaure Ivana Ivanka Ivy Jackie Jacinda Jacqueline Jade Jamila Jana Jane Janet Janice Janine Jasmine Jeanne Jeannette Jeannine Jelena Jennifer "
        + "Jenny Jessica Jill Joan Joanna Joanne Jocelyne Joëlle Johanna Josée Joséphine Josette Josiane Joy Joyce Juana Judith Judy Julia Juliana Julianne "
        + "Julie Juliette June Justine Kadiatou Kaja Kamala Karen Karima Karin Karine Kate Katarina Katerina Kathleen Kathryn Kathy Katia Katie Katrin "
        + "Katrina Kelly Keira Khadija Kimberly Kirsten Kristalina Kristen Kristina Ksenia Laetitia Laëtitia Laila Lana Lara Latifa Laura "
        + "Laure Laurence Laurène Lauriane Laurie Lea Léa Leïla Leila Lena Léna Leni Leonor Léonie Leslie Leticia Lila Lili Liliane Lily "
        + "Lina Linda Lindsay Lisa Lise Lisbeth Liz Liza Lola Loretta Lorraine Lou Louane Louisa Louise Luana Luce Lucia Lucie Lucienne Lucile Lucille "
        + "Lucy Ludivine Ludmilla Luisa Lydia Lydie Lynda Lynn Maddalena Madeleine Madonna Maëlle Maeva Magali Magalie Magdalena Maggie Maïa Maria Maryam Mairead Maïwenn Malala "
        + "Malika Manon Manuela Marceline Marcelle Margaret Margarita Margaux Margot Marguerite Maria Mariah Mariam Mariama Marianne Marie "
        + "Marie-Anne Marie-Claude Marie-France Marie-George Marie-Hélène Marie-Louise Marie-Noëlle Marie-Pierre Mariella Marielle Marietta Marilyn "
        + "Marina Marine Marion Marisa Marisol Marissa Marjorie Marlène Martha Marthe Martina Martine Mary Maryam Maryse Maryvonne Mathilde Maud Maude "
        + "Maureen Maya Mazarine Megan Meghan Melania Mélanie Melanie Mélina Melinda Mélissa Melissa Mercedes Meredith Meriem Meryem Meryl Mette Mia "
        + "Michaela Michela Michèle Michelle Mildred Milena Mila Mimi Mina Mireille Miriam Mirjana Moira Molly Mona Monica Monika Monique Muriel Myriam Nabila "
        + "Nadège Nadia Nadine Naima Naïma Najat Nancy Naomi Natacha Natalia Natalie Natasha Nathalie Nawal Nelly Nicola Nicole Nina Nikki Noëlle Noémie Nolwenn "
        + "Nora Norma Noura Océane Odette Odile Olena Olga Olivia Olympe Oprah Ornella Oumou Pamela Paola Pascale Patricia Paula Paule Paulette Paulina "
        + "Pauline Peggy Pénélope Perrine Petra Philippine Phoebe Phyllis Priscilla Priti Prune Rachel Rachele Rachida Rania Raphaëlle Raymonde Rebecca "
        + "Régine Reine Rena Renata Renée Rima Rita Roberta Rokhaya Romane Romy Rosa Rosalie Rosalyn Rosanna Rose Rose-Marie Roseline Rosemary Rosie Roxana Roxane Ruth "
        + "Sabine Sabrina Safia Saïda Sally Salma Salomé Samantha Samia Sandra Sandrine Sanna Sara Sarah Savannah Scarlett Ségolène Selena Selma "
        + "Serena Severine Séverine Shakira Shannon Sharon Sheila Shirley Sibeth Sibylle Sigrid Silvia Simone Simona Sofia Solange Solène Sonia "
        + "Sonja Sophia Sophie Soraya Stella Stéphanie Stephanie Sue Susan Susana Susanna Susanne Suzanne Suzy Svetlana Svenja Sylvia Sylvie Sylviane Tamara "
        + "Stefania Valentine Ioulia Oksana Olena Daria Vera Irène Mathilde Maïa Émeline Tania Tanya Tara Tatiana Taylor Teresa Thérèse Theresa Tiffany Tina Toni Tracey Tracy Tsai Uma Ursula Valentina Valentine Valérie "
        + "Valerie Vanessa Venus Vera Véra Véronique Veronica Vicky Victoire Victoria Violaine Violette Virginia Virginie Viviane Vivian Wafa Wanda Wendy Whitney "
        + "Winnie Xavière Yaël Yaëlle Yamina Yasmina Yasmine Yelena Yoko Yolande Youlia Ioulia Ievgenia Yulia Yuliya Yvette Yvonne Zahia Zahra Zara Zeina Zineb Zoé Zoe Zohra";

    public const string Masculine =
        "Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelkarim Abdelmadjid Abdellah Abdou Abdoulaye Abdul Abdullah Abel Abiy Abou Abraham Achille Achim "
        + "Adam Adolphe Adrian Adriano Adrien Ahmad Ahmed Aimé Akira Al Alain Alan Alassane Albert Alberto Alejandro Aleksandar Aleksander Aleksandr "
        + "Alec Alejandro Alessandro Alex Alexander Alexandre Alexandru Alexeï Alexei Alexis Alfonso Alfred Alfredo Ali Alioune Allan Allen Alpha Alphonse Álvaro Alvaro Amadou "
        + "Amaury Ambroise Amine Amir Amos Anas Anatole Anatoli Anders András André Andreas Andreï Andrei Andrej Andrés Andres Andrew Andrzej Andrii Andriy "
        + "Andy Angel Ángel Angelo Anis Anthony Antoine Anton Antoni Antonin Antonio António Antony Antti Anwar Ariel Aristide Armand Armando Arnaud Arnold Arsène "
        + "Artem Arthur Arturo Asif Atal Attila Auguste Augustin Aurélien Avi Axel Ayman Aymeric Ayrton Aziz Bachar Baptiste Barack Barry Barthélemy Bart Bashar Basile "
        + "Bassam Bassirou Bastien Ben Bénédict Benedict Benito Benjamin Benny Benoît Benoit Benyamin Benjamin Bernard Bernardo Bernie Bert Bertrand Bilal Bill "
        + "Billy Bjorn Björn Blaise Blaise Bob Bobby Boris Brad Bradley Brahim Brandon Brendan Brent Brett Brian Brice Bruce Bruno Bryan Burt Cameron Carl Carles Carlo "
        + "Carlos Cary Cédric Célestin César Cesar Charles Charles-Henri Charlie Che Chris Christian Christophe Christopher Chuck Claude Claudio Claus Clément Clint Colin Conrad Constant "
        + "Constantin Corentin Cory Costas Craig Cristiano Cyprien Cyril Cyrille Cyrus Dai Damian Damien Damon Dan Daniel Daniele Danilo Danny Dario Darius Darren "
        + "Dave David Dean Denis Dennis Derek Deng Desmond Dick Didier Diego Dieter Dimitri Dimitris Djamel Djibril Dmitri Dmitry Dmytro Domingo Dominic Dominik Don Donald "
        + "Donovan Doug Douglas Driss Duncan Dustin Dwight Dylan Ed Eddie Eddy Edgar Edgard Édouard Edouard Eduardo Edward Edwin Elias Élie Elie Elliott Elon Elvis Émile Emile Emilio "
        + "Emir Emmanuel Emmerson Enrico Enrique Enzo Éric Eric Erich Erik Ernest Ernesto Ernst Erwan Erwin Esteban Étienne Etienne Eugène Eugene Eusèbe Evan Evo "
        + "Fabien Fabio Fabrice Faustin Fayez Félicien Federico Felipe Félix Felix Ferdinand Ferenc Fernand Fernando Fidel Filip Firmin Flavien Flavio "
        + "Florent Florian Florimond Fouad Francesco Francis Francisco Franck François François-Xavier Frank Frans Franz Fred Freddy Frederic Frédéric Frederick Frederik Friedrich Fritz "
        + "Gabriel Gad Gaël Gaétan Gaëtan Gareth Garry Gary Gaspard Gaston Gauthier Gautier Gavin Gebran Geert Gennadi Geoffrey Geoffroy Georg George Georges Gérald Gerald Gérard Gerard "
        + "Gerhard Germain Ghislain Gian Gianni Gideon Gil Gilbert Gilberto Gilles Gino Giorgio Giovanni Giuliano Giulio Giuseppe Glenn Goran Gonzague Gonzalo Gordon Graham Grant "
        + "Greg Grégoire Grégory Gregory Guido Guilhem Guillaume Guillermo Gunnar Gunter Günter Gus Gustave Gustavo Guy Habib Hafez Hakan Hakim Hamad Hamed Hamid Hamza Hannibal Hans "
        + "Hans-Jürgen Harald Harold Haroun Harrison Harry Harvey Hassan Hassane Hector Heiko Heinrich Helmut Hendrik Henk Henri Henrik Henrique Henry Herbert Hermann Hernán Hervé Hicham "
        + "Hippolyte Hocine Horacio Horst Hosni Howard Hubert Hugh Hugo Hugues Hun Hussein Ian Ibrahim Ibrahima Ignace Ignacio Ignazio Igor Ilan Ilham Ilia Ilya Imad Imran Ingmar Isaac Ishaq Isidore "
        + "Ismaël Ismail Ismaïl Issa István Itamar Ivan Ivo Jacek Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie Jan Janez Janusz János Jared Jason Javier Jawad Jay Jean Jean-Baptiste "
        + "Jean-Bernard Jean-Charles Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeb Jeff Jeffrey Jens Jérémie Jérémy Jeremy Jerome "
        + "Jérôme Jerry Jerzy Jésus Jesus Jesús Jim Jimmy Jo Joachim João Joaquín Joaquin Joe Joël Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jordi Jörg Jorge José Jose Josep Joseph Josh Joshua "
        + "Josselin Josué Jovenel Juan Jules Julian Julien Julio Jürgen Juha Jules Justin Kamal Kamel Karel Karim Karl Kaïs Kais Kassym-Jomart Keir Keith Ken Kenneth Kenny Kevin Kévin Khaled Khalid Khalil Khalifa Kim Kirill Klaus Kofi Konrad Konstantin Kurt Kyle Kylian Kyriakos Lamine "
        + "Lance Lars Larry Laszlo László Laurent Lawrence Lazare Lech Lee Léo Leo Léon Leon Léonard Leonard Leonardo Leonid Léopold Leopoldo Lionel Lilian Loïc Loic Lorenzo Lothar Louis Louis-Philippe Luc Luca Lucas Lucien Lucio Ludovic Ludwig Luigi "
        + "Luis Luís Luiz Luka Lukas Luke Macky Magnus Mahamadou Mahamat Mahdi Mahmoud Mahmud Maksim Malcolm Malek Malo Mamadou Manfred Manmohan Manuel Marc Marc-Antoine Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mário Marius Mark "
        + "Marko Markus Martial Martin Marvin Massoud Massimo Mateo Mateusz Mathias Mathieu Mathis Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maxence Maxim Maxime Maximilien Mehdi Mehmet Melvin Menahem Michael Michaël Mickaël "
        + "Michail Michal Michel Miguel Mihail Mikael Mike Mikhaïl Mikhail Milan Miloš Milos Miloud Miroslav Mitch Mitt Mo Modeste Modibo Mohamad Mohamed Mohammad Mohammed Moïse Moktar Moncef Mostafa Mouammar Moussa Mourad Moustapha Muammar Muhammad Muhammadu Mustafa Mustapha "
        + "Nabil Nadir Nahel Narendra Nasser Nathan Nathanaël Naftali Neal Ned Neil Nelson Nestor Nick Nicholas Nicolaï Nicolae Nicolás Nicolas Nigel Nikita Nikola Nikolaï Nikolaj Nikos Nils Noah Noam Noël Nolan Norbert Norman Nouri Octave Olaf Oleg Oleksandr Oleksii Olivier Olof "
        + "Olusegun Omar Omer Orlando Orville Oscar Oskar Osman Oswald Otto Oumar Ousmane Owen Pablo Paddy Paolo Pascal Pat Patrice Patrick Patrik Paul Paul-Henri Paulo Pavel Pavlo Pedro Pekka Percy Pete Peter Petr Petro Phil Philip Philippe Philippe-Henri Phillip Pier Piero Pierre Pierre-Yves Pierre-Alain Pieter "
        + "Pietro Piotr Pol Prosper Quentin Rachid Radek Rafa Rafael Rafaël Rafic Rahul Rainer Ralf Ralph Ramón Ramon Ramzan Ramzi Randy Raoul Raphael Raphaël Rashid Raúl Raul Ravi Ray Raymond Recep Régis Rémi Rémy Renato Renaud René Reinhard Rex Reza Ricardo Riccardo Richard Rick Ricky Riad Rishi Robert "
        + "Roberto Robin Rod Roderick Rodney Rodolphe Rodrigo Rodrigue Roger Roland Rolf Romain Roman Romano Romano Roméo Romuald Ron Ronald Ronaldo Ronan Ronnie Rory Ross Roy Rubén Ruben Rudi Rudolf Rudolph Rudy Rupert Russell Ryan Sacha Saad Sabri Saddam Sadiq Saïd Said Salim Salman Salomon "
        + "Salva Salvador Salvatore Sam Samir Sami Samuel Samy Santiago Saul Sayed Scott Sean Seamus Sebastian Sébastien Sebastien Selim Serge Sergei Sergey Sergeï Sergio Sergueï Seth Shane Shaun Shawn Shimon Shinzo Silvio Sidi Sidney Silvère Simon Slobodan Sofiane Solomon Soren Stan Stanislas Stanislav Stefan Stefano Stéphane "
        + "Stephane Stephen Sten Steve Steven Stuart Sven Sylvain Sylvestre Tadeusz Taha Takeshi Tarek Tarik Ted Teddy Teodor Terence Terrence Terry Thaddée Thabo Thad Théo Théodore Theodore Thibaud Thibault Thibaut Thierry Thomas Tidjane Tim Timothée Timothy Titouan Tobias Todd Tom Tomas Tomasz Tommy Tony Toussaint "
        + "Travis Trevor Tristan Ugo Ulrich Umberto Valentin Valère Valerio Valéry Vasile Victor Viktor Vijay Vincent Vincente Vicente Virgile Vitali Vittorio Vivien Vlad Vladimir Volodymyr Vojislav Volker Walid Walter Warren Wassim Wayne Werner Wesley Wilfrid Wilfried Will Willem William Willie Willy Wim Winston Wolfgang Woody "
        + "Xavier Yacine Yahya Yair Yann Yannick Yanis Yasser Yassine Yevgueni Evgueni Ehud Eyal Yitzhak Yoann Yoav Yohan Yossi Youri Youssef Youssouf Yuri Yusuf Yvan Yves Yvon Zacharie Zachary Zakaria Zbigniew Ziad Zinédine Zinedine Zlatan Zoran";

    /// <summary>Borne by women and men: a first name, of no gender.</summary>
    public const string Either =
        "Alix Ange Camille Charlie Claude Dominique Morgan Eden Hyacinthe Jackie Jocelyn Kelly Kim Lou Maxence Maé Noa Pascal Sasha Sacha Stéphane Stephane Jordan Leslie Robin Xi Andrea Ariel Andy Chris Dany Alex Sam Taylor Yael Casey Jordan Jessie";
}
